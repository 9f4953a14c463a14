import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { removeLogo } from '#app/domains/programmes/logo.ts'
import { requirePartner, requireProgramme } from '#app/routes/admin/parts/require-programme.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { partner, address } = await requirePartner(args, requireProgramme)
  return redirect(`${address}/partners/${partner.id}/logo`)
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, partner, address } = await requirePartner(args, requireProgramme)
  await removeLogo(actor, id, partner.id)
  return redirect(`${address}?saved`)
}
