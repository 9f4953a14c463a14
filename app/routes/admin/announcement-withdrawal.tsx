import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { withdrawAnnouncement } from '#app/domains/announcements/announce.ts'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { localeOf, notFound } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args)
  return redirect(`/${localeOf(args)}/admin/announcements`)
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireOperator(args)
  const withdrawn = await withdrawAnnouncement(actor, args.params.announcement ?? '')
  if (!withdrawn.ok) notFound()
  return redirect(`/${localeOf(args)}/admin/announcements`)
}
