import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { mergeWithCode } from '#app/domains/duplicates/merge-with-code.ts'
import { mergeCodeSchema } from '#app/domains/duplicates/schema.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { MergeCodeForm } from '#app/routes/account/parts/merge-code-form.tsx'
import { readForm } from '#app/routes/form.ts'
import { localeOf, onlyAfterForm, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return onlyAfterForm(args, `/${localeOf(args)}/account/merge`)
}

/** Makes two accounts one, of which the other has a second factor. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const form = await readForm(args.request, mergeCodeSchema)
  if (!form.ok) return data(form.reply, 400)
  const merged = await mergeWithCode(actor, form.value)
  if (merged.ok) return redirect(`/${locale}/account/merge?done`)
  const { sealed } = form.value
  return data({ typed: { sealed }, errors: {}, refusal: merged.reason, ...waitOf(merged) }, refusalInit(merged))
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function MergeCode() {
  const { merge: words } = useText().duplicates
  const locale = useLocale()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.title} />
      <MergeCodeForm sealed={reply?.typed.sealed ?? ''} reply={reply} />
      <p>
        <a href={`/${locale}/account/merge`}>{words.code.again}</a>
      </p>
    </Site>
  )
}

export const meta = titledBy((text) => text.duplicates.merge.title)
