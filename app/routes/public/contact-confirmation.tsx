import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findKeptCode } from '#app/domains/accounts/ask-code.ts'
import { confirmAssistedChange, findAssistedChange } from '#app/domains/accounts/contacts/assisted-change.ts'
import { factorSchema } from '#app/domains/accounts/schema.ts'
import { isAskedHere } from '#app/platform/http/security.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { errorsOf, type Reply, readForm } from '#app/routes/form.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

/** For whoever has the message: she may have lost what she signs in with. Says nothing of whose account it is. */
export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  localeOf(args)
  const change = await findAssistedChange(args.params.change ?? '')
  if (!change) return { state: 'over' as const }
  if (change.isConfirmed) return { state: 'done' as const, dueAt: change.dueAt }
  const keptCode = change.codeId ? await findKeptCode(change.codeId, isAskedHere(args.request)) : null
  return { state: 'open' as const, keptCode }
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const form = await readForm(args.request, factorSchema)
  if (!form.ok) return data(form.reply, 400)

  const id = args.params.change ?? ''
  const confirmed = await confirmAssistedChange(id, form.value.code, args.context.address)
  if (confirmed.ok) return redirect(`/${localeOf(args)}/contact-confirmation/${id}`)
  const { reason } = confirmed
  const said: Omit<Reply, 'typed'> =
    reason === 'code-wrong' ? { errors: { code: [reason] } } : { errors: {}, refusal: reason }
  return data({ typed: form.typed, ...said, ...waitOf(confirmed) }, refusalInit(confirmed))
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function ContactConfirmation() {
  const text = useText()
  const { confirmation: words } = text.contacts
  const locale = useLocale()
  const shown = useLoaderData<typeof loader>()
  const { field, summary } = errorsOf(useActionData<typeof action>(), text, text.codes)
  return (
    <Site>
      <PageTitle title={words.title} lede={shown.state === 'open' ? words.lede : undefined} />
      {shown.state === 'over' ? <Notice kind="bad">{words.over}</Notice> : null}
      {shown.state === 'done' ? (
        <Notice kind="good" role="status">
          {words.done(unbroken(formatDateTime(new Date(shown.dueAt), locale)))}
        </Notice>
      ) : null}
      {shown.state === 'open' ? (
        <>
          {shown.keptCode ? <Notice title={text.codes.keptTitle}>{text.codes.kept(shown.keptCode)}</Notice> : null}
          <form method="post" noValidate>
            <FormErrors title={text.site.formErrors} errors={summary} />
            <Field {...field('code')} isShort inputMode="numeric" autoComplete="one-time-code" />
            <Actions>
              <Button>{words.submit}</Button>
            </Actions>
          </form>
        </>
      ) : null}
    </Site>
  )
}

export const meta = titledBy((text) => text.contacts.confirmation.title)
