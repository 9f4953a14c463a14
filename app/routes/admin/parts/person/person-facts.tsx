import type { SerializeFrom } from '@remix-run/node'
import type { findPerson } from '#app/domains/accounts/person-page.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { formatDate, formatDateTime } from '#app/platform/i18n/format.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { FactList } from '#app/ui/fact-list.tsx'

export type ShownPerson = SerializeFrom<NonNullable<Awaited<ReturnType<typeof findPerson>>>>

/** Who a person is, how she is reached and where she is signed in, as far as the reader may know. */
export function PersonFacts({ person, timeZone }: { person: ShownPerson; timeZone: string }) {
  const { person: words } = useText().access
  const locale = useLocale()
  const { contacts, signIn } = person
  const reached = [
    { name: words.phone, value: contacts?.phone && sayPhone(contacts.phone) },
    { name: words.email, value: contacts?.email },
  ]
  return (
    <FactList
      facts={[
        { name: words.officialName, value: person.officialName },
        { name: words.joined, value: unbroken(formatDate(new Date(person.createdAt), locale, timeZone)) },
        ...reached.filter(({ value }) => value),
        ...(signIn
          ? [
              { name: words.sessions, value: signIn.sessions > 0 ? words.sessionCount(signIn.sessions) : words.never },
              ...(signIn.lastSeenAt
                ? [
                    {
                      name: words.lastSeen,
                      value: unbroken(formatDateTime(new Date(signIn.lastSeenAt), locale, timeZone)),
                    },
                  ]
                : []),
            ]
          : []),
      ]}
    />
  )
}
