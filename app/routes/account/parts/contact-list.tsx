import { contactKinds } from '#app/domains/accounts/contacts/contact-kinds.ts'
import type { findContacts } from '#app/domains/accounts/contacts/open-change.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { Notice } from '#app/ui/notice.tsx'

type Contacts = Awaited<ReturnType<typeof findContacts>>

/** How she is reached, the ways to change it, and what is under way. */
export function ContactList({ contacts }: { contacts: Contacts }) {
  const { contacts: words } = useText()
  const base = `/${useLocale()}/account/security/contacts`
  const hasBoth = contactKinds.every((kind) => contacts[kind])
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.lede}</p>
      {contacts.changes.map((change) => (
        <UnderWay key={change.id} change={change} />
      ))}
      <FactList
        facts={contactKinds.map((kind) => ({
          name: words.kinds[kind],
          value: contacts[kind] ? sayPhone(contacts[kind]) : words.none[kind],
        }))}
      />
      <Actions>
        {contactKinds.map((kind) => (
          <LinkButton key={kind} kind="quiet" href={`${base}/${kind}`}>
            {contacts[kind] ? words.change[kind] : words.add[kind]}
          </LinkButton>
        ))}
        {hasBoth
          ? contactKinds.map((kind) => (
              <LinkButton key={kind} kind="quiet" href={`${base}/${kind}/removal`}>
                {words.remove[kind]}
              </LinkButton>
            ))
          : null}
      </Actions>
    </>
  )
}

function UnderWay({ change }: { change: Contacts['changes'][number] }) {
  const { contacts: words } = useText()
  const page = `/${useLocale()}/account/security/contact-changes/${change.id}`
  const said = change.isAssisted ? words.assisted : words.underWay
  return (
    <Notice>
      <p>{said[change.kind as keyof typeof said]}</p>
      <form method="post" action={`${page}/cancellation`}>
        <Actions>
          {change.isAssisted ? null : <LinkButton href={page}>{words.goOn}</LinkButton>}
          <Button kind="quiet">{words.stop}</Button>
        </Actions>
      </form>
    </Notice>
  )
}
