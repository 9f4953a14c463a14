import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { agreeToPrivacy } from '#app/domains/accounts/consent.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return redirect(`/${localeOf(args)}/account/my-data`)
}

/** Agrees to the privacy text as it stands today. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  await agreeToPrivacy(actor, locale)
  return redirect(`/${locale}/account/my-data?agreed`)
}
