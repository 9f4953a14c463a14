import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { signInWithPasskey } from '#app/domains/accounts/factors/passkeys.ts'
import { passkeySchema } from '#app/domains/accounts/schema.ts'
import { now } from '#app/platform/clock.ts'
import { beginSession } from '#app/routes/account/parts/begin-session.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, onlyAfterForm, openToAll } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export function loader(args: LoaderFunctionArgs) {
  openToAll()
  return onlyAfterForm(args, `/${localeOf(args)}/sign-in${withWayBack(wayBack(args.request))}`)
}

/** Lets in whoever a passkey belongs to; it has checked finger, face or number, so nothing more is asked. */
export async function action(args: ActionFunctionArgs) {
  openToAll()
  const form = await readForm(args.request, passkeySchema)
  if (!form.ok) return data(form.reply, 400)

  const person = await signInWithPasskey(form.value.credential)
  if (!person.ok) return data({ typed: {}, errors: {}, refusal: person.reason }, 409)
  return beginSession(args, {
    personId: person.personId,
    isShared: false,
    secondFactorAt: now(),
    page: wayBack(args.request),
  })
}

export default function SignInPasskey() {
  const text = useText()
  const { summary } = errorsOf(useActionData<typeof action>(), text, { credential: text.security.passkeys.title })
  return (
    <Site>
      <PageTitle title={text.account.signIn.title} />
      <FormErrors title={text.site.formErrors} errors={summary} />
      <Actions>
        <LinkButton href={`/${useLocale()}/sign-in`}>{text.account.signIn.title}</LinkButton>
      </Actions>
    </Site>
  )
}

export const meta = titledBy((text) => text.account.signIn.title)
