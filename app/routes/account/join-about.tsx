import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countries } from '#app/domains/accounts/country.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { isBySlip } from '#app/domains/accounts/printed-code.ts'
import { aboutSchema } from '#app/domains/accounts/schema.ts'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { beginSession } from '#app/routes/account/parts/begin-session.ts'
import { SharedComputerField } from '#app/routes/account/parts/shared-computer-field.tsx'
import { findOwnStep } from '#app/routes/account/parts/steps.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { findActor, localeOf, openToAll } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const page = wayBack(args.request) ?? `/${locale}/learn`
  const { searchParams, search } = new URL(args.request.url)
  if (await findActor(args)) {
    if (searchParams.has('known')) return { isKnown: true as const, page }
    throw redirect(page)
  }
  const step = await findOwnStep(args.request)
  if (!step || step.personId) throw redirect(`/${locale}/join`)
  if (!step.isConfirmed) throw redirect(`/${locale}/code${search}`)
  const isPhone = !step.contact.includes('@')
  const home = isPhone && step.contact.startsWith('+998') ? 'UZ' : 'KG'
  return {
    isKnown: false as const,
    confirmed: (await isBySlip(step.id)) ? null : sayPhone(step.contact),
    country: countries.find((one) => one === searchParams.get('country')) ?? home,
  }
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const step = await findOwnStep(args.request)
  if (!step) return redirect(`/${locale}/join`)
  const form = await readForm(args.request, aboutSchema)
  if (!form.ok) return data(form.reply, 400)

  const joined = await signUp(form.value, step.id, locale, args.context.address)
  if (!joined.ok) {
    return data({ typed: form.typed, errors: {}, refusal: joined.reason, ...waitOf(joined) }, refusalInit(joined))
  }
  const page = `/${locale}/account/workplace?joined${withWayBack(wayBack(args.request), '&')}`
  return beginSession(args, { personId: joined.actor.id, isShared: form.value.isShared, page })
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function JoinAbout() {
  const { codes } = useText()
  const shown = useLoaderData<typeof loader>()
  if (!shown.isKnown) return <AboutForm confirmed={shown.confirmed} country={shown.country} />
  return (
    <Site>
      <PageTitle title={codes.knownTitle} lede={codes.known} />
      <Actions>
        <LinkButton href={shown.page}>{codes.goOn}</LinkButton>
      </Actions>
    </Site>
  )
}

function AboutForm({ confirmed, country }: { confirmed: string | null; country: string }) {
  const text = useText()
  const { join } = text.account
  const locale = useLocale()
  const reply = useActionData<typeof action>()
  const { at, field, summary } = errorsOf(reply, text, join)
  const typed = (name: string) => reply?.typed[name]
  const { optional } = text.site
  return (
    <Site>
      <PageTitle above={join.step(3, 4)} title={text.codes.aboutTitle} lede={join.lede} />
      {confirmed ? <Notice kind="good">{text.codes.confirmed(confirmed)}</Notice> : null}
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <input type="hidden" name="country" value={country} />
        <Field {...field('given')} autoComplete="given-name" />
        <Field {...field('family')} optional={optional} autoComplete="family-name" />
        <Field {...field('patronymic')} optional={optional} />
        <Field {...field('officialName')} help={join.officialNameHelp} autoComplete="name" />
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
        <Field
          {...field('password')}
          type="password"
          optional={optional}
          help={text.codes.passwordHelp}
          autoComplete="new-password"
        />
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
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.codes.aboutTitle)
