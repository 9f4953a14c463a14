import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { askForNewPasskey } from '#app/domains/accounts/factors/passkey-challenge.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { notFound } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireOwner(args)
  notFound()
}

/** Says to the page's script what a new passkey of hers has to sign. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireOwner(args)
  return Response.json(await askForNewPasskey(actor))
}
