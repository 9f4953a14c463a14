import type { SerializeFrom } from '@remix-run/node'
import type { listPeople } from '#app/domains/accounts/person-list.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { isRole } from '#app/domains/actor.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Badge } from '#app/ui/badge.tsx'
import { DataTable } from '#app/ui/table.tsx'

type Listed = SerializeFrom<Awaited<ReturnType<typeof listPeople>>>['people'][number]

/** People in a list: each with how she is reached, her roles and her post. */
export function PersonTable({ people }: { people: Listed[] }) {
  const { people: words, roles: names } = useText().access
  const locale = useLocale()
  const { columns } = words
  return (
    <DataTable
      id="people"
      caption={words.title}
      isCaptionHeard
      columns={(['name', 'contact', 'roles', 'post'] as const).map((key) => ({ key, label: columns[key] }))}
      rows={people.map(({ id, officialName, contact, roles: held, isSuspended, post }) => ({
        id,
        cells: [
          <span key="name">
            <a href={`/${locale}/admin/people/${id}`}>{officialName}</a>
            {isSuspended ? <Badge kind="bad">{words.suspended}</Badge> : null}
          </span>,
          contact && sayPhone(contact),
          held.flatMap((role) => (isRole(role) ? names[role] : [])).join(', '),
          post,
        ],
      }))}
    />
  )
}
