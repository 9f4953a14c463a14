import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countries, countryOf } from '#app/domains/accounts/country.ts'
import { joinSchema } from '#app/domains/accounts/schema.ts'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { beginSession } from '#app/routes/account/parts/begin-session.ts'
import { leaveIfSignedIn } from '#app/routes/account/parts/leave-if-signed-in.ts'
import { refusalInit, waitOf } from '#app/routes/account/parts/refusal-status.ts'
import { SharedComputerField } from '#app/routes/account/parts/shared-computer-field.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  return leaveIfSignedIn(args)
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const form = await readForm(args.request, joinSchema)
  if (!form.ok) return data(form.reply, 400)

  const joined = await signUp(form.value, locale, args.context.address)
  if (!joined.ok) {
    const { reason } = joined
    const said = reason.startsWith('contact') ? { errors: { contact: [reason] } } : { errors: {}, refusal: reason }
    return data({ typed: form.typed, ...said, ...waitOf(joined) }, refusalInit(joined))
  }
  const page = `/${locale}/account/workplace?joined${withWayBack(wayBack(args.request), '&')}`
  return beginSession(args, { personId: joined.actor.id, isShared: form.value.isShared, page })
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function Join() {
  const text = useText()
  const { join } = text.account
  const locale = useLocale()
  const { next } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { at, field, summary } = errorsOf(reply, text, join)
  const typed = (name: string) => reply?.typed[name]
  const optional = text.site.optional
  return (
    <Site>
      <PageTitle above={join.step(1, 2)} title={join.title} lede={join.lede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <Field {...field('given')} autoComplete="given-name" />
        <Field {...field('family')} optional={optional} autoComplete="family-name" />
        <Field {...field('patronymic')} optional={optional} />
        <Field {...field('officialName')} help={join.officialNameHelp} autoComplete="name" />
        <ChoiceField
          kind="radio"
          name="country"
          label={join.country}
          choices={countries.map((value) => ({ value, label: join.countries[value] }))}
          value={typed('country') ?? countryOf(locale)}
          error={at('country')}
        />
        <Field {...field('contact')} help={join.contactHelp} autoComplete="username" />
        <Field {...field('password')} type="password" help={join.passwordHelp} autoComplete="new-password" />
        <ChoiceField
          kind="radio"
          name="sex"
          label={join.sex}
          help={join.sexHelp}
          choices={[
            { value: 'female', label: join.female },
            { value: 'male', label: join.male },
          ]}
          value={typed('sex')}
          error={at('sex')}
        />
        <Field {...field('birthYear')} isShort inputMode="numeric" autoComplete="bday-year" />
        <SharedComputerField value={typed('isShared')} />
        <ChoiceField
          kind="checkbox"
          name="consent"
          label={text.site.privacy}
          help={
            <a href={`/${locale}/privacy`} target="_blank" rel="noopener">
              {join.consentHelp}
            </a>
          }
          choices={[{ value: 'on', label: join.consent }]}
          value={typed('consent')}
          error={at('consent')}
          required
        />
        <Actions>
          <Button>{join.submit}</Button>
          <LinkButton kind="quiet" href={`/${locale}/sign-in${withWayBack(next)}`}>
            {join.haveAccount}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.account.join.title)
