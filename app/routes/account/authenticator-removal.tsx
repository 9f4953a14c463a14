import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { removeAuthenticator } from '#app/domains/accounts/factors/authenticator.ts'
import { findFactors } from '#app/domains/accounts/factors/factors.ts'
import { prove } from '#app/domains/accounts/factors/proof.ts'
import { proofSchema } from '#app/domains/accounts/schema.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { RemovalForm } from '#app/routes/account/parts/removal-form.tsx'
import { readForm } from '#app/routes/form.ts'
import { found, localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, isFresh } = await requireOwner(args)
  found((await findFactors(actor)).totp)
  return { isFresh }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  found((await findFactors(actor)).totp)
  const form = await readForm(args.request, proofSchema)
  if (!form.ok) return data(form.reply, 400)

  const proven = await prove(actor, sessionId, form.value.proof)
  const removed = proven.ok ? await removeAuthenticator(actor) : proven
  if (!removed.ok)
    return data({ typed: {}, errors: {}, refusal: removed.reason, ...waitOf(removed) }, refusalInit(removed))
  return redirect(`/${localeOf(args)}/account/security?done=authenticator`)
}

export default function AuthenticatorRemoval() {
  const { authenticator: words } = useText().security
  const { isFresh } = useLoaderData<typeof loader>()
  return (
    <RemovalForm
      title={words.remove}
      text={words.removeText}
      submit={words.remove}
      isFresh={isFresh}
      reply={useActionData<typeof action>()}
    />
  )
}

export const meta = titledBy((text) => text.security.authenticator.remove)
