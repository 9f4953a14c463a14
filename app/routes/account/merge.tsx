import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signIn } from '#app/domains/accounts/sign-in.ts'
import { listMerges } from '#app/domains/duplicates/list-merges.ts'
import { mergeAccounts } from '#app/domains/duplicates/merge-accounts.ts'
import { mergeSchema } from '#app/domains/duplicates/schema.ts'
import { daysToUndo } from '#app/domains/duplicates/undo-merge.ts'
import { isAskedHere } from '#app/platform/http/security.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { MergeCodeForm } from '#app/routes/account/parts/merge-code-form.tsx'
import { refusalInit, waitOf } from '#app/routes/account/parts/refusal-status.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const told = ['done', 'undone', 'declined'] as const

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  localeOf(args)
  const { searchParams } = new URL(args.request.url)
  const just = told.find((one) => searchParams.has(one)) ?? null
  return { ...(await listMerges(actor)), days: await daysToUndo(actor.timeZone), just, timeZone: actor.timeZone }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const form = await readForm(args.request, mergeSchema)
  if (!form.ok) return data(form.reply, 400)

  const { contact, password } = form.value
  const other = await signIn(contact, password, args.context.address, isAskedHere(args.request))
  const merged = other.ok ? await mergeAccounts(actor, other.personId) : other
  if (merged.ok) return redirect(`/${locale}/account/merge?done`)
  const sealed = 'sealed' in merged ? merged.sealed : undefined
  return data({ typed: form.typed, errors: {}, refusal: merged.reason, sealed, ...waitOf(merged) }, refusalInit(merged))
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function Merge() {
  const text = useText()
  const { merge: words } = text.duplicates
  const { asked, done, days, just } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, words.fields)
  const sealed = reply && 'sealed' in reply ? reply.sealed : undefined
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.title} lede={words.lede} />
      {just ? (
        <Notice kind="good" role="status">
          {words[just]}
        </Notice>
      ) : null}
      {asked.map(({ id }) => (
        <Asked key={id} id={id} />
      ))}
      <h2>{words.goes}</h2>
      <ul>
        {words.goesList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.after(days)}</p>
      <h2>{words.form}</h2>
      {sealed ? (
        <MergeCodeForm sealed={sealed} reply={undefined} />
      ) : (
        <form method="post" noValidate>
          <FormErrors title={text.site.formErrors} errors={summary} />
          <Field {...field('contact')} autoComplete="off" />
          <Field {...field('password')} type="password" autoComplete="off" />
          <Actions>
            <Button>{words.submit}</Button>
          </Actions>
        </form>
      )}
      {done.length > 0 ? <Done /> : null}
    </Site>
  )
}

function Asked({ id }: { id: string }) {
  const { merge: words } = useText().duplicates
  const locale = useLocale()
  return (
    <Notice>
      <p>{words.asked}</p>
      <form method="post" action={`/${locale}/account/merge/${id}/declining`}>
        <Actions>
          <Button kind="quiet">{words.decline}</Button>
        </Actions>
      </form>
    </Notice>
  )
}

function Done() {
  const { merge: words } = useText().duplicates
  const locale = useLocale()
  const { done, timeZone } = useLoaderData<typeof loader>()
  const at = (date: Date | string) => unbroken(formatDateTime(new Date(date), locale, timeZone))
  return (
    <DataTable
      id="merges"
      caption={words.list}
      columns={Object.entries(words.columns).map(([key, label]) => ({ key, label }))}
      rows={done.map(({ id, name, mergedAt, until, canUndo }) => ({
        id,
        cells: [
          name,
          at(mergedAt),
          at(until),
          canUndo ? (
            <form key="act" method="post" action={`/${locale}/account/merge/${id}/undoing`}>
              <Button kind="quiet">{words.undo}</Button>
            </form>
          ) : null,
        ],
      }))}
    />
  )
}

export const meta = titledBy((text) => text.duplicates.merge.title)
