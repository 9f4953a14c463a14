import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reasonSchema } from '#app/domains/access/schema.ts'
import { resetSecondFactor } from '#app/domains/accounts/help-sign-in.ts'
import { canLookAfter } from '#app/domains/accounts/policy.ts'
import { ReasonPage } from '#app/routes/admin/parts/reason-page.tsx'
import { requirePersonSeen } from '#app/routes/admin/parts/require-person-seen.ts'
import { readForm } from '#app/routes/form.ts'
import { authorise } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(canLookAfter(actor, person.id))
  return { person, page }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(canLookAfter(actor, person.id))
  const form = await readForm(args.request, reasonSchema)
  if (!form.ok) return data(form.reply, 400)
  const reset = await resetSecondFactor(actor, person.id, form.value.reason)
  if (!reset.ok) return data({ typed: form.typed, errors: {}, refusal: reset.reason }, 409)
  return redirect(`${page}?done`)
}

export default function SecondFactorReset() {
  const words = useText().access.forms.reset
  const { person, page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const lede = words.lede(person.officialName)
  return <ReasonPage title={words.title} lede={lede} submit={words.submit} back={page} reply={reply} isDangerous />
}

export const meta = titledBy((text) => text.access.forms.reset.title)
