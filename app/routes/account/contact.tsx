import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askContactChange } from '#app/domains/accounts/contacts/ask-change.ts'
import { findContacts } from '#app/domains/accounts/contacts/open-change.ts'
import { countries, countryOf } from '#app/domains/accounts/country.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { newContactSchema } from '#app/domains/accounts/schema.ts'
import { contactKindOf } from '#app/routes/account/parts/contact-kind-of.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { ProofField } from '#app/routes/account/parts/proof-field.tsx'
import { errorsOf, type Reply, readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, isFresh } = await requireOwner(args)
  const kind = contactKindOf(args)
  const { phone, email } = await findContacts(actor)
  return { kind, present: { phone, email }[kind], isFresh }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  const kind = contactKindOf(args)
  const form = await readForm(args.request, newContactSchema)
  if (!form.ok) return data(form.reply, 400)

  const locale = localeOf(args)
  const asking = { sessionId, locale, address: args.context.address }
  const asked = await askContactChange(actor, kind, form.value, asking)
  if (asked.ok) return redirect(`/${locale}/account/security/contact-changes/${asked.changeId}`)
  const { reason } = asked
  const said: Omit<Reply, 'typed'> =
    reason === 'contact-unreadable' ? { errors: { contact: [reason] } } : { errors: {}, refusal: reason }
  return data({ typed: form.typed, ...said, ...waitOf(asked) }, refusalInit(asked))
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function Contact() {
  const text = useText()
  const { contacts: words, account, security } = text
  const { join } = account
  const locale = useLocale()
  const { kind, present, isFresh } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const labels = { contact: words.ask.contact[kind], country: join.country, proof: security.proof }
  const { at, field, summary } = errorsOf(reply, text, labels)
  const country = reply?.typed.country ?? countryOf(locale)
  return (
    <Site>
      <PageTitle
        title={present ? words.change[kind] : words.add[kind]}
        lede={present ? words.ask.changeLede(sayPhone(present)) : words.ask.addLede}
      />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        {kind === 'phone' ? (
          <ChoiceField
            kind="radio"
            {...field('country')}
            choices={countries.map((value) => ({ value, label: join.countries[value] }))}
            value={country}
          />
        ) : (
          <input type="hidden" name="country" value={country} />
        )}
        <Field
          {...field('contact')}
          help={words.ask.contactHelp[kind]}
          type={kind === 'phone' ? 'tel' : 'email'}
          autoComplete={kind === 'phone' ? 'tel' : 'email'}
        />
        {present ? null : <ProofField isFresh={isFresh} error={at('proof')} help={words.ask.proofHelp} />}
        <Actions>
          <Button>{words.ask.submit}</Button>
          <LinkButton kind="quiet" href={`/${locale}/account/security`}>
            {security.title}
          </LinkButton>
        </Actions>
      </form>
      {present ? <p>{words.ask.lost}</p> : null}
    </Site>
  )
}

export const meta = titledBy((text) => text.contacts.title)
