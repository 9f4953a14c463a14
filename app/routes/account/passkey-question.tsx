import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { askForPasskey } from '#app/domains/accounts/factors/passkey-challenge.ts'
import { findActor, localeOf, notFound, openToAll } from '#app/routes/guard.ts'

export function loader(_: LoaderFunctionArgs) {
  openToAll()
  notFound()
}

/** Says to the page's script what a passkey has to sign: one of hers, or of whoever it belongs to. */
export async function action(args: ActionFunctionArgs) {
  openToAll()
  localeOf(args)
  const asked = await askForPasskey(await findActor(args), args.context.address)
  return asked.ok ? Response.json(asked.options) : Response.json({}, { status: 429 })
}
