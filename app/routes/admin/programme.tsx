import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { htmlLang, isLocale } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { sayPeriod } from '#app/routes/admin/parts/period.ts'
import { ProgrammePartners } from '#app/routes/admin/parts/programme-partners.tsx'
import { RemainingFacts } from '#app/routes/admin/parts/remaining-facts.tsx'
import { requireProgramme } from '#app/routes/admin/parts/require-programme.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { programme, address } = await requireProgramme(args)
  return { programme, address, isSaved: new URL(args.request.url).searchParams.has('saved') }
}

/** One programme: what it is called, its dates, courses and partners, and what still refers to it when it is over. */
export default function Programme() {
  const { programmes: words, organisations } = useText()
  const locale = useLocale()
  const { programme, address, isSaved } = useLoaderData<typeof loader>()
  const { canKeep, courses, partners, isOver, remaining } = programme
  const own = programme.words.find((one) => one.locale === (locale === 'oz' ? 'uz' : locale))
  return (
    <Site>
      <AdminNav />
      <PageTitle above={words.title} title={programme.name} lede={own?.summary} />
      {isSaved ? (
        <Notice kind="good" role="status">
          {organisations.saved}
        </Notice>
      ) : null}
      {isOver ? <Notice>{words.over}</Notice> : null}
      <FactList
        facts={[
          { name: organisations.columns.dates, value: sayPeriod(programme, organisations) },
          ...programme.words.map((one) => ({
            name: organisations.fields[one.locale],
            value: one.name || '–',
            lang: isLocale(one.locale) ? htmlLang(one.locale) : undefined,
          })),
        ]}
      />
      <Actions>
        <LinkButton href={`${address}/words`}>{words.changeWords}</LinkButton>
        {canKeep ? (
          <LinkButton kind="quiet" href={`${address}/dates`}>
            {words.changeDates}
          </LinkButton>
        ) : null}
      </Actions>
      <h2>{words.partners}</h2>
      <ProgrammePartners partners={partners} address={address} canKeep={canKeep} />
      <h2>{words.courses}</h2>
      {courses.length > 0 ? (
        <LinkList
          label={words.courses}
          links={courses.map(({ slug, title }) => ({ label: title, href: `/${locale}/courses/${slug}` }))}
        />
      ) : (
        <EmptyState title={words.noCourses.title} level={3}>
          {words.noCourses.text}
        </EmptyState>
      )}
      {canKeep ? (
        <Actions>
          <LinkButton kind="quiet" href={`${address}/courses`}>
            {words.changeCourses}
          </LinkButton>
        </Actions>
      ) : null}
      {isOver ? <RemainingFacts remaining={remaining} /> : null}
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, shown) => shown?.programme.name ?? text.programmes.title)
