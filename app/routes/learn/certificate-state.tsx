import type { LoaderFunctionArgs } from '@remix-run/node'
import { findCertificate } from '#app/domains/certificates/register.ts'
import { found, localeOf, requireActor } from '#app/routes/guard.ts'

/** How far the PDF of a certificate is, for the script of its page. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  localeOf(args)
  const { state } = found(await findCertificate(actor, args.params.serial ?? ''))
  return Response.json({ state })
}
