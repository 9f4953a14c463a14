import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countries } from '#app/domains/accounts/country.ts'
import { joinSchema } from '#app/domains/accounts/schema.ts'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { beginSession } from '#app/routes/account/parts/begin-session.ts'
import { refusalInit, waitOf } from '#app/routes/account/parts/refusal-status.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { findActor, localeOf, openToAll } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
import { localeAt, titled, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const next = wayBack(args.request)
  if (await findActor(args)) throw redirect(next ?? `/${locale}/learn`)
  return { next }
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
  const { at, summary } = errorsOf(reply, text, join)
  const typed = (field: string) => reply?.typed[field]
  const optional = text.site.optional
  return (
    <Site>
      <PageTitle above={join.step(1, 2)} title={join.title} lede={join.lede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <Field name="given" label={join.given} value={typed('given')} error={at('given')} autoComplete="given-name" />
        <Field
          name="family"
          label={join.family}
          optional={optional}
          value={typed('family')}
          error={at('family')}
          autoComplete="family-name"
        />
        <Field
          name="patronymic"
          label={join.patronymic}
          optional={optional}
          value={typed('patronymic')}
          error={at('patronymic')}
        />
        <Field
          name="officialName"
          label={join.officialName}
          help={join.officialNameHelp}
          value={typed('officialName')}
          error={at('officialName')}
          autoComplete="name"
        />
        <ChoiceField
          kind="radio"
          name="country"
          label={join.country}
          choices={countries.map((value) => ({ value, label: join.countries[value] }))}
          value={typed('country') ?? (locale === 'uz' || locale === 'oz' ? 'UZ' : locale === 'ky' ? 'KG' : undefined)}
          error={at('country')}
        />
        <Field
          name="contact"
          label={join.contact}
          help={join.contactHelp}
          value={typed('contact')}
          error={at('contact')}
          autoComplete="username"
        />
        <Field
          name="password"
          type="password"
          label={join.password}
          help={join.passwordHelp}
          error={at('password')}
          autoComplete="new-password"
        />
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
        <Field
          name="birthYear"
          label={join.birthYear}
          isShort
          inputMode="numeric"
          value={typed('birthYear')}
          error={at('birthYear')}
          autoComplete="bday-year"
        />
        <ChoiceField
          kind="checkbox"
          name="isShared"
          label={text.account.signIn.device}
          optional={optional}
          choices={[{ value: 'on', label: join.isShared, help: join.isSharedHelp }]}
          value={typed('isShared')}
        />
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

export const meta: MetaFunction = ({ location }) => titled(messagesFor(localeAt(location.pathname)).account.join.title)
