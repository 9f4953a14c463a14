import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { showPasskey } from '#app/domains/accounts/factors/passkeys.ts'
import { passkeySchema } from '#app/domains/accounts/schema.ts'
import { renewSession } from '#app/routes/account/parts/own-account.ts'
import { toFirstPage } from '#app/routes/first-page.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, onlyAfterForm, requirePerson } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  await requirePerson(args)
  return onlyAfterForm(args, `/${localeOf(args)}/account/second-factor${withWayBack(wayBack(args.request))}`)
}

/** Takes a passkey as the second factor. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requirePerson(args)
  const page = wayBack(args.request) ?? `/${localeOf(args)}${toFirstPage}`
  if (actor.factor !== 'to-show') return redirect(page)
  const form = await readForm(args.request, passkeySchema)
  if (!form.ok) return data(form.reply, 400)

  const shown = await showPasskey(actor, form.value.credential)
  if (!shown.ok) return data({ typed: {}, errors: {}, refusal: shown.reason }, 409)
  await renewSession(args)
  return redirect(page)
}

export default function SecondFactorPasskey() {
  const text = useText()
  const { show, passkeys } = text.security
  const { summary } = errorsOf(useActionData<typeof action>(), text, { credential: passkeys.title })
  return (
    <Site>
      <PageTitle title={show.title} />
      <FormErrors title={text.site.formErrors} errors={summary} />
      <Actions>
        <LinkButton href={`/${useLocale()}/account/second-factor`}>{show.submit}</LinkButton>
      </Actions>
    </Site>
  )
}

export const meta = titledBy((text) => text.security.show.title)
