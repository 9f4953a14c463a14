import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findFactors } from '#app/domains/accounts/factors/factors.ts'
import { removePasskey } from '#app/domains/accounts/factors/passkeys.ts'
import { prove } from '#app/domains/accounts/factors/proof.ts'
import { proofSchema } from '#app/domains/accounts/schema.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { RemovalForm } from '#app/routes/account/parts/removal-form.tsx'
import { readForm } from '#app/routes/form.ts'
import { found, localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'

const hers = async (actor: PersonActor, { params }: LoaderFunctionArgs) =>
  found((await findFactors(actor)).passkeys.find(({ id }) => id === params.passkey))

export async function loader(args: LoaderFunctionArgs) {
  const { actor, isFresh } = await requireOwner(args)
  return { isFresh, name: (await hers(actor, args)).name }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  const { id } = await hers(actor, args)
  const form = await readForm(args.request, proofSchema)
  if (!form.ok) return data(form.reply, 400)

  const proven = await prove(actor, sessionId, form.value.proof)
  const removed = proven.ok ? await removePasskey(actor, id) : proven
  if (!removed.ok)
    return data({ typed: {}, errors: {}, refusal: removed.reason, ...waitOf(removed) }, refusalInit(removed))
  return redirect(`/${localeOf(args)}/account/security?done=passkey`)
}

export default function PasskeyRemoval() {
  const { passkeys: words } = useText().security
  const { isFresh, name } = useLoaderData<typeof loader>()
  return (
    <RemovalForm
      title={words.removeTitle}
      text={words.removeText(name)}
      submit={words.remove}
      isFresh={isFresh}
      reply={useActionData<typeof action>()}
    />
  )
}

export const meta = titledBy((text) => text.security.passkeys.removeTitle)
