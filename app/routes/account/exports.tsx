import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { askExport } from '#app/domains/privacy/export.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return redirect(`/${localeOf(args)}/account/my-data`)
}

/** Asks for a copy of everything about oneself. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  await askExport(actor)
  return redirect(`/${locale}/account/my-data?asked`)
}
