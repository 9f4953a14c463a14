import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAudit } from '#app/domains/operations/audit.ts'
import { canReadAudit } from '#app/domains/operations/policy.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { auditFilterOf } from '#app/routes/admin/parts/audit-filter.ts'
import { AuditLines } from '#app/routes/admin/parts/audit-lines.tsx'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canReadAudit(actor))
  const locale = localeOf(args)
  const { filter, before } = auditFilterOf(new URL(args.request.url))
  return { ...(await listAudit(actor, filter, { before, size, locale })), filter, timeZone: actor.timeZone }
}

export default function Audit() {
  const { audit: words } = useText()
  const locale = useLocale()
  const { lines, hasMore, filter, timeZone } = useLoaderData<typeof loader>()
  const at = (changes: Record<string, string | null>) => {
    const { name, actorId, personId, from, to } = filter
    const all = { event: name, actor: actorId, person: personId, from, to, ...changes }
    return `?${new URLSearchParams(Object.entries(all).flatMap(([key, value]) => (value ? [[key, value]] : [])))}`
  }
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <Filter />
      {lines.length > 0 ? (
        <AuditLines
          lines={lines}
          timeZone={timeZone}
          byHref={(id) => at({ actor: id })}
          aboutHref={(id) => at({ person: id })}
        />
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
      <Actions>
        {hasMore ? (
          <LinkButton kind="quiet" href={at({ before: String(lines.at(-1)?.id) })}>
            {words.older}
          </LinkButton>
        ) : null}
        <LinkButton kind="quiet" href={`/${locale}/admin/audit.csv${at({})}`}>
          {words.csv}
        </LinkButton>
      </Actions>
    </Site>
  )
}

function Filter() {
  const { audit: words } = useText()
  const { optional } = useText().site
  const { filter, lines } = useLoaderData<typeof loader>()
  const nameOf = (id: string) => lines.flatMap(({ by, about }) => [by, about]).find((one) => one?.id === id)?.name ?? id
  return (
    <form>
      <SelectField
        name="event"
        label={words.event}
        placeholder={words.allEvents}
        options={Object.entries(words.sentences).map(([value, label]) => ({ value, label }))}
        value={filter.name ?? ''}
        optional={optional}
      />
      <Field name="from" type="date" label={words.sinceDay} value={filter.from ?? ''} optional={optional} isShort />
      <Field name="to" type="date" label={words.toDay} value={filter.to ?? ''} optional={optional} isShort />
      {filter.actorId ? <input type="hidden" name="actor" value={filter.actorId} /> : null}
      {filter.personId ? <input type="hidden" name="person" value={filter.personId} /> : null}
      {filter.actorId ? <p>{words.byOnly(nameOf(filter.actorId))}</p> : null}
      {filter.personId ? <p>{words.aboutOnly(nameOf(filter.personId))}</p> : null}
      <Actions>
        <Button>{words.filter}</Button>
        <LinkButton kind="quiet" href="?">
          {words.clear}
        </LinkButton>
      </Actions>
    </form>
  )
}

export const meta = titledBy((text) => text.audit.title)
