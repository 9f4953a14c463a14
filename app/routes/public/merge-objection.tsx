import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findObjection, objectToMerge } from '#app/domains/duplicates/object-to-merge.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { errorsOf } from '#app/routes/form.ts'
import { found, localeOf, openToAll } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  localeOf(args)
  return found(await findObjection(args.params.token ?? ''))
}

/** Makes two accounts two again: whoever has the letter about it says that it was not her. */
export async function action(args: ActionFunctionArgs) {
  openToAll()
  const token = args.params.token ?? ''
  const answer = found(await objectToMerge(token))
  if (!answer.ok) return data({ typed: {}, errors: {}, refusal: answer.reason }, 409)
  return redirect(`/${localeOf(args)}/merge-objection/${token}`)
}

export default function MergeObjection() {
  const text = useText()
  const { objection: words } = text.duplicates
  const locale = useLocale()
  const { state, mergedAt, until, timeZone } = useLoaderData<typeof loader>()
  const { summary } = errorsOf(useActionData<typeof action>(), text, {})
  const at = (date: Date | string) => unbroken(formatDateTime(new Date(date), locale, timeZone))
  return (
    <Site>
      <PageTitle title={words.title} lede={words.lede(at(mergedAt))} />
      {state === 'open' ? (
        <form method="post">
          <FormErrors title={text.site.formErrors} errors={summary} />
          <p>{words.text(at(until))}</p>
          <Actions>
            <Button kind="danger">{words.submit}</Button>
          </Actions>
        </form>
      ) : null}
      {state === 'late' ? <Notice>{words.late(at(until))}</Notice> : null}
      {state === 'undone' ? (
        <Notice kind="good" role="status" title={words.undone}>
          <a href={`/${locale}/forgotten-password`}>{words.newPassword}</a>
        </Notice>
      ) : null}
    </Site>
  )
}

export const meta = titledBy((text) => text.duplicates.objection.title)
