import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { assistContactChange, canAssist } from '#app/domains/accounts/contacts/assist-change.ts'
import { listAssistedChanges } from '#app/domains/accounts/contacts/assisted-change.ts'
import { countries, countryOf } from '#app/domains/accounts/country.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { assistedContactSchema, checkedFacts } from '#app/domains/accounts/schema.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requirePersonSeen } from '#app/routes/admin/parts/require-person-seen.ts'
import { errorsOf, type Reply, readForm } from '#app/routes/form.ts'
import { authorise } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(await canAssist(actor, person.id))
  const isMade = new URL(args.request.url).searchParams.has('made')
  return { person, page, isMade, changes: await listAssistedChanges(actor, person.id), timeZone: actor.timeZone }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(await canAssist(actor, person.id))
  const form = await readForm(args.request, assistedContactSchema)
  if (!form.ok) return data(form.reply, 400)

  const asked = await assistContactChange(actor, person.id, form.value, args.context.address)
  if (asked.ok) return redirect(`${page}/contact-change?made`)
  const { reason } = asked
  const said: Omit<Reply, 'typed'> =
    reason === 'contact-unreadable' ? { errors: { contact: [reason] } } : { errors: {}, refusal: reason }
  return data({ typed: form.typed, ...said, ...waitOf(asked) }, refusalInit(asked))
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function AssistedContactChange() {
  const { assist: words } = useText().contacts
  const { person, isMade, changes } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede(person.officialName)} />
      {isMade ? (
        <Notice kind="good" role="status">
          {words.made}
        </Notice>
      ) : null}
      {changes.length > 0 ? <UnderWay /> : null}
      <AssistForm />
    </Site>
  )
}

function UnderWay() {
  const { assist: words } = useText().contacts
  const locale = useLocale()
  const { changes, timeZone } = useLoaderData<typeof loader>()
  const at = (moment: string) => unbroken(formatDateTime(new Date(moment), locale, timeZone))
  return (
    <Panel title={words.open}>
      {changes.map(({ id, after, isConfirmed, dueAt }) =>
        isConfirmed ? (
          <p key={id}>{words.confirmed(sayPhone(after), at(String(dueAt)))}</p>
        ) : (
          <p key={id}>
            {words.waits(sayPhone(after))} <a href={`/${locale}/contact-confirmation/${id}`}>{words.page}</a>
          </p>
        ),
      )}
    </Panel>
  )
}

function AssistForm() {
  const text = useText()
  const { contacts, account, access } = text
  const { assist: words } = contacts
  const { join } = account
  const locale = useLocale()
  const { page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { first, second } = words
  const labels = { country: join.country, contact: join.contact, first, second, reason: access.forms.reason }
  const { field, summary } = errorsOf(reply, text, labels)
  const facts = checkedFacts.map((value) => ({ value, label: words.facts[value] }))
  return (
    <form method="post" noValidate>
      <FormErrors title={text.site.formErrors} errors={summary} />
      <ChoiceField
        kind="radio"
        {...field('country')}
        choices={countries.map((value) => ({ value, label: join.countries[value] }))}
        value={reply?.typed.country ?? countryOf(locale)}
      />
      <Field {...field('contact')} help={contacts.ask.contactHelp.phone} autoComplete="off" />
      <SelectField {...field('first')} options={facts} placeholder={words.chooseFact} />
      <SelectField {...field('second')} options={facts} placeholder={words.chooseFact} />
      <Field {...field('reason')} help={words.reasonHelp} maxLength={500} />
      <Actions>
        <Button>{words.submit}</Button>
        <LinkButton kind="quiet" href={page}>
          {access.forms.cancel}
        </LinkButton>
      </Actions>
    </form>
  )
}

export const meta = titledBy((text) => text.contacts.assist.title)
