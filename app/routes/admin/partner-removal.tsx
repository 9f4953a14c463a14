import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { removePartner } from '#app/domains/programmes/partners.ts'
import { requirePartner } from '#app/routes/admin/parts/require-programme.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { partner, address } = await requirePartner(args)
  return redirect(`${address}/partners/${partner.id}`)
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, partner, address } = await requirePartner(args)
  await removePartner(actor, id, partner.id)
  return redirect(`${address}?saved`)
}
