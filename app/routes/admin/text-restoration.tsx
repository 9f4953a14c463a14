import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { restoreText } from '#app/domains/texts/change-text.ts'
import { requireText } from '#app/routes/admin/parts/require-text.ts'

export async function loader(args: LoaderFunctionArgs) {
  return redirect((await requireText(args)).address)
}

export async function action(args: ActionFunctionArgs) {
  const { actor, text, address } = await requireText(args)
  await restoreText(actor, text.key)
  return redirect(`${address}?saved`)
}
