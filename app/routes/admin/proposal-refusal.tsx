import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { declineProposal } from '#app/domains/access/decide.ts'
import { canSeeProposals } from '#app/domains/access/policy.ts'
import { reasonSchema } from '#app/domains/access/schema.ts'
import { ReasonPage } from '#app/routes/admin/parts/reason-page.tsx'
import { readForm } from '#app/routes/form.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSeeProposals(actor))
  return null
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSeeProposals(actor))
  const form = await readForm(args.request, reasonSchema)
  if (!form.ok) return data(form.reply, 400)
  const declined = await declineProposal(actor, args.params.proposal ?? '', form.value.reason)
  if (!declined.ok) return data({ typed: form.typed, errors: {}, refusal: declined.reason }, 409)
  return redirect(`/${localeOf(args)}/admin/proposals?decided&done`)
}

export default function ProposalRefusal() {
  const words = useText().access.forms.decline
  const back = `/${useLocale()}/admin/proposals`
  const reply = useActionData<typeof action>()
  return <ReasonPage title={words.title} submit={words.submit} back={back} reply={reply} isDangerous />
}

export const meta = titledBy((text) => text.access.forms.decline.title)
