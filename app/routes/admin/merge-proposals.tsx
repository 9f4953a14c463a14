import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { proposeMerge } from '#app/domains/duplicates/propose-merge.ts'
import { proposalSchema } from '#app/domains/duplicates/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { readForm } from '#app/routes/form.ts'
import { localeOf, onlyAfterForm } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args)
  return onlyAfterForm(args, `/${localeOf(args)}/admin/duplicates`)
}

/** Asks a person whether two accounts are hers. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireOperator(args)
  const form = await readForm(args.request, proposalSchema)
  if (!form.ok) return data({ refusal: 'merge-not-possible' as const }, 400)
  const proposed = await proposeMerge(actor, form.value)
  if (!proposed.ok) return data({ refusal: proposed.reason }, 409)
  return redirect(`/${localeOf(args)}/admin/duplicates?asked`)
}

export default function MergeProposals() {
  const { duplicates, refusals } = useText()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={duplicates.title} />
      {reply ? (
        <Notice kind="bad" role="alert">
          {refusals[reply.refusal]}
        </Notice>
      ) : null}
    </Site>
  )
}

export const meta = titledBy((text) => text.duplicates.title)
