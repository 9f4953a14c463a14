import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findContacts } from '#app/domains/accounts/contacts/open-change.ts'
import { removeContact } from '#app/domains/accounts/contacts/remove-contact.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { proofSchema } from '#app/domains/accounts/schema.ts'
import { contactKindOf } from '#app/routes/account/parts/contact-kind-of.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { RemovalForm } from '#app/routes/account/parts/removal-form.tsx'
import { readForm } from '#app/routes/form.ts'
import { found, localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, isFresh } = await requireOwner(args)
  const kind = contactKindOf(args)
  const { phone, email } = await findContacts(actor)
  return { kind, contact: found({ phone, email }[kind]), isFresh }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  const kind = contactKindOf(args)
  const form = await readForm(args.request, proofSchema)
  if (!form.ok) return data(form.reply, 400)

  const removed = await removeContact(actor, sessionId, kind, form.value.proof)
  if (!removed.ok)
    return data({ typed: {}, errors: {}, refusal: removed.reason, ...waitOf(removed) }, refusalInit(removed))
  return redirect(`/${localeOf(args)}/account/security?done=contact-removed`)
}

export default function ContactRemoval() {
  const { contacts: words } = useText()
  const { kind, contact, isFresh } = useLoaderData<typeof loader>()
  return (
    <RemovalForm
      title={words.remove[kind]}
      text={words.removeText[kind](sayPhone(contact))}
      submit={words.remove[kind]}
      isFresh={isFresh}
      reply={useActionData<typeof action>()}
    />
  )
}

export const meta = titledBy((text) => text.contacts.title)
