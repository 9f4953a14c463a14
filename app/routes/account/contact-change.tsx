import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findKeptCode } from '#app/domains/accounts/ask-code.ts'
import { confirmContactChange } from '#app/domains/accounts/contacts/confirm-change.ts'
import { findOpenChange } from '#app/domains/accounts/contacts/open-change.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { contactCodesSchema } from '#app/domains/accounts/schema.ts'
import { isAskedHere } from '#app/platform/http/security.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { errorsOf, type Reply, readForm } from '#app/routes/form.ts'
import { localeOf, onlyAfterForm } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireOwner(args)
  const change = await findOpenChange(actor, args.params.change ?? '')
  if (!change || change.isAssisted) {
    onlyAfterForm(args, `/${localeOf(args)}/account/security`)
    return { kind: 'phone' as const, sides: [] }
  }
  const isHere = isAskedHere(args.request)
  const sides = change.sides.map(async ({ codeId, ...side }) => ({
    ...side,
    keptCode: codeId && !side.isConfirmed ? await findKeptCode(codeId, isHere) : null,
  }))
  return { kind: change.kind, sides: await Promise.all(sides) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  const form = await readForm(args.request, contactCodesSchema)
  if (!form.ok) return data(form.reply, 400)

  const page = `/${localeOf(args)}/account/security`
  const id = args.params.change ?? ''
  const where = { sessionId, address: args.context.address }
  const confirmed = await confirmContactChange(actor, id, form.value, where)
  if (confirmed.ok) return redirect(confirmed.isDone ? `${page}?done=contact` : `${page}/contact-changes/${id}`)
  const { reason } = confirmed
  const wrong = 'wrong' in confirmed ? confirmed.wrong : []
  const said: Omit<Reply, 'typed'> =
    wrong.length > 0
      ? { errors: Object.fromEntries(wrong.map((side) => [side, [reason]])) }
      : { errors: {}, refusal: reason }
  return data({ typed: form.typed, ...said, ...waitOf(confirmed) }, refusalInit(confirmed))
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function ContactChange() {
  const text = useText()
  const { codes: words } = text.contacts
  const { kind, sides } = useLoaderData<typeof loader>()
  const named = sides.map((one) => ({ ...one, contact: sayPhone(one.contact ?? '') }))
  const labels = Object.fromEntries(named.map(({ side, contact }) => [side, words.at(contact)]))
  const { field, summary } = errorsOf(useActionData<typeof action>(), text, labels)
  const kept = named.filter(({ keptCode }) => keptCode)
  return (
    <Site>
      <PageTitle title={words.title} lede={words.lede} />
      {kept.length > 0 ? (
        <Notice title={text.codes.keptTitle}>
          {kept.map(({ side, contact, keptCode }) => (
            <p key={side}>{words.kept(contact, keptCode ?? '')}</p>
          ))}
        </Notice>
      ) : null}
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        {named.map(({ side, contact, isConfirmed }) =>
          isConfirmed ? (
            <p key={side}>{words.confirmed(contact)}</p>
          ) : (
            <Field key={side} {...field(side)} isShort required={false} autoComplete="one-time-code" />
          ),
        )}
        <Actions>
          {sides.length > 0 ? <Button>{words.submit}</Button> : null}
          <LinkButton kind="quiet" href={`/${useLocale()}/account/security/contacts/${kind}`}>
            {words.again}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.contacts.codes.title)
