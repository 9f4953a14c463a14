import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { toFirstPage } from '#app/routes/first-page.ts'
import { findActor, localeOf } from '#app/routes/guard.ts'
import { wayBack } from '#app/routes/own-path.ts'

/** Leads whoever is signed in already to where she wanted to go; for everybody else says where that is. */
export async function leaveIfSignedIn(args: LoaderFunctionArgs): Promise<{ next: string | null }> {
  const locale = localeOf(args)
  const next = wayBack(args.request)
  if (await findActor(args)) throw redirect(next ?? `/${locale}${toFirstPage}`)
  return { next }
}
