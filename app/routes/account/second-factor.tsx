import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findFactors } from '#app/domains/accounts/factors/factors.ts'
import { showFactor } from '#app/domains/accounts/factors/show-factor.ts'
import { factorSchema } from '#app/domains/accounts/schema.ts'
import { renewSession } from '#app/routes/account/parts/own-account.ts'
import { PasskeyForm } from '#app/routes/account/parts/passkey-form.tsx'
import { refusalInit, waitOf } from '#app/routes/account/parts/refusal-status.ts'
import { toFirstPage } from '#app/routes/first-page.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, requirePerson } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const handle = { script: true }

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requirePerson(args)
  const next = wayBack(args.request)
  if (actor.factor !== 'to-show') throw redirect(next ?? `/${localeOf(args)}${toFirstPage}`)
  const { passkeys } = await findFactors(actor)
  return { next, hasPasskey: passkeys.length > 0 }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requirePerson(args)
  const page = wayBack(args.request) ?? `/${localeOf(args)}${toFirstPage}`
  if (actor.factor !== 'to-show') return redirect(page)
  const form = await readForm(args.request, factorSchema)
  if (!form.ok) return data(form.reply, 400)

  const shown = await showFactor(actor, form.value.code)
  if (!shown.ok) return data({ typed: {}, errors: {}, refusal: shown.reason, ...waitOf(shown) }, refusalInit(shown))
  await renewSession(args)
  return redirect(page)
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function SecondFactor() {
  const text = useText()
  const { show: words, passkeys } = text.security
  const locale = useLocale()
  const { next, hasPasskey } = useLoaderData<typeof loader>()
  const { field, summary } = errorsOf(useActionData<typeof action>(), text, words)
  return (
    <Site>
      <PageTitle title={words.title} lede={words.lede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <Field {...field('code')} help={words.codeHelp} isShort autoComplete="one-time-code" spellCheck={false} />
        <Actions>
          <Button>{words.submit}</Button>
        </Actions>
      </form>
      {hasPasskey ? (
        <PasskeyForm
          kind="get"
          isQuiet
          action={`/${locale}/account/second-factor/passkey${withWayBack(next)}`}
          question={`/${locale}/passkey-question`}
          label={passkeys.show}
        />
      ) : null}
      <p>{words.lost}</p>
    </Site>
  )
}

export const meta = titledBy((text) => text.security.show.title)
