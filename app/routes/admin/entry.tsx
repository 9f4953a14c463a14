import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { sayPeriod } from '#app/routes/admin/parts/period.ts'
import { requireEntry } from '#app/routes/admin/parts/require-entry.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { page, list, address } = await requireEntry(args)
  return { ...page, list, address, isSaved: new URL(args.request.url).searchParams.has('saved') }
}

/** One place or organisation, and what can be done with it. */
export default function EntryPage() {
  const { organisations: words, municipality } = useText()
  const locale = useLocale()
  const { entry, name, parent, unit, list, address, isSaved, people, ...related } = useLoaderData<typeof loader>()
  const base = `/${locale}/admin/organisations`
  const kinds: Record<string, string> = words.kinds
  const linkTo = (one: { id: string; name: string }, inList: string) => (
    <a href={`${base}/${inList}/${encodeURIComponent(one.id)}`}>{one.name}</a>
  )
  const { fields, columns } = words
  return (
    <Site>
      <AdminNav />
      <PageTitle above={kinds[entry.kind] ?? entry.kind} title={name} />
      {isSaved ? (
        <Notice kind="good" role="status">
          {words.saved}
        </Notice>
      ) : null}
      <FactList
        facts={[
          ...contentLocales.map((one) => ({ name: fields[one], value: entry.names[one] || '–', lang: one })),
          { name: columns.dates, value: sayPeriod(entry, words) },
          ...(unit ? [{ name: fields.unitId, value: linkTo(unit, 'units') }] : []),
          ...(parent ? [{ name: fields.parentId, value: linkTo(parent, list) }] : []),
          ...(entry.code ? [{ name: fields.code, value: entry.code }] : []),
          { name: columns.id, value: entry.id },
          { name: words.people, value: formatNumber(people, locale) },
        ]}
      />
      {(['predecessors', 'successors'] as const).map((which) =>
        related[which].length > 0 ? (
          <section key={which}>
            <h2>{words[which]}</h2>
            <LinkList
              label={words[which]}
              links={related[which].map((one) => ({
                label: one.name,
                href: `${base}/${list}/${encodeURIComponent(one.id)}`,
              }))}
            />
          </section>
        ) : null,
      )}
      <Actions>
        <LinkButton href={`${address}/details`}>{words.change}</LinkButton>
        <LinkButton kind="quiet" href={`${address}/closure`}>
          {words.close}
        </LinkButton>
        <LinkButton kind="quiet" href={`${address}/merger`}>
          {words.merge}
        </LinkButton>
        <LinkButton kind="quiet" href={`${address}/split`}>
          {words.split}
        </LinkButton>
        {list === 'organisations' && entry.kind === 'municipality' ? (
          <LinkButton kind="quiet" href={`/${locale}/municipalities/${encodeURIComponent(entry.id)}/card`}>
            {municipality.card}
          </LinkButton>
        ) : null}
        {list === 'units' ? (
          <LinkButton kind="quiet" href={`${base}?unit=${encodeURIComponent(entry.id)}`}>
            {words.organisations}
          </LinkButton>
        ) : null}
      </Actions>
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, shown) => shown?.name ?? text.organisations.title)
