import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCertificates } from '#app/domains/certificates/register.ts'
import { sumHours } from '#app/domains/enrolments/learning.ts'
import { settingToday } from '#app/domains/organisations/setting.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { certificateCard } from '#app/routes/learn/parts/certificate/certificate-card.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { CardList } from '#app/ui/card-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  localeOf(args)
  const [certificates, hours, recommended, minutes] = await Promise.all([
    listCertificates(actor),
    sumHours(actor),
    settingToday('recommended.hours'),
    settingToday('academic-hour.minutes'),
  ])
  return { certificates, hours, recommended, minutes }
}

export default function Certificates() {
  const { learn } = useText()
  const words = learn.certificates
  const locale = useLocale()
  const { certificates, hours, recommended, minutes } = useLoaderData<typeof loader>()
  return (
    <Site>
      <Breadcrumb
        label={learn.here}
        items={[{ label: learn.title, href: `/${locale}/learn` }, { label: words.title }]}
      />
      <PageTitle title={words.title} lede={words.lede} />
      {certificates.length > 0 ? (
        <>
          <Facts
            facts={[
              {
                value: formatNumber(certificates.length, locale),
                after: learn.dashboard.certificateCount(certificates.length),
              },
              { value: formatNumber(hours, locale), after: learn.dashboard.hours(hours) },
            ]}
          />
          <CardList
            label={words.title}
            level={2}
            cards={certificates.map((certificate) => certificateCard(certificate, locale))}
          />
        </>
      ) : (
        <EmptyState
          title={words.empty.title}
          action={<LinkButton href={`/${locale}/learn`}>{words.empty.action}</LinkButton>}
        >
          {words.empty.text}
        </EmptyState>
      )}
      <p className="small">
        {words.recommended(formatNumber(recommended, locale))} {words.academicHour(formatNumber(minutes, locale))}
      </p>
    </Site>
  )
}

export const meta = titledBy((text) => text.learn.certificates.title)
