import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ShownAnnouncement } from '#app/domains/announcements/shown.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { fallbackLang, htmlLang, localeNames, locales } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { deskOf } from '#app/routes/first-page.ts'
import { unbroken, useLocale, useRoot, useText } from '#app/routes/page-data.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'

/** A page of the site: header with languages, ways around and account; then what stands on this page. */
export function Site({ band, children }: { band?: ReactNode; children: ReactNode }) {
  const locale = useLocale()
  const { site, access, accountNav, desk: deskWords } = useText()
  const { pathname, search } = useLocation()
  const root = useRoot()
  const viewer = root?.viewer
  const here = (path: string) => `/${locale}${path}`
  const link = (label: string, path: string) => ({
    label,
    href: here(path),
    current: pathname === here(path) || pathname.startsWith(`${here(path)}/`),
  })
  const desk = deskOf(viewer?.activeRole ?? null)
  const rest = pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '')
  return (
    <Page
      words={{ skip: site.skip, languages: site.languages, menu: site.menu, nav: site.nav, footer: site.footerNav }}
      home={{ name: site.name, href: here('') }}
      languages={locales.map((other) => ({
        locale: other,
        name: localeNames[other],
        lang: htmlLang(other),
        href: `/${other}/language?page=${encodeURIComponent(rest + search)}`,
        current: other === locale,
      }))}
      nav={[
        ...(desk === '/desk' ? [link(deskWords.title, desk)] : []),
        link(site.courses, '/courses'),
        ...(viewer ? [link(site.learn, '/learn')] : []),
        link(site.verify, '/verify'),
        ...(viewer && viewer.unread > 0
          ? [link(`${accountNav.pages.inbox} (${viewer.unread})`, '/account/inbox')]
          : []),
        ...(viewer?.canOperate ? [link(site.admin, '/admin')] : []),
      ]}
      account={
        viewer
          ? {
              name: viewer.name,
              hint: accountNav.label,
              href: here('/account/profile'),
              signOut: { label: site.signOut, action: here('/sign-out') },
              roles:
                viewer.roles.length > 1
                  ? {
                      label: access.activeRole.label,
                      change: access.activeRole.change,
                      action: here('/account/role'),
                      chosen: viewer.activeRole ?? '',
                      options: viewer.roles.map((role) => ({ value: role, label: access.roles[role] })),
                    }
                  : access.roles[viewer.activeRole ?? 'learner'],
            }
          : { signIn: link(site.signIn, '/sign-in') }
      }
      footer={{
        text: site.footer,
        links: [link(site.privacy, '/privacy'), link(site.accessibility, '/accessibility')],
      }}
      band={band}
      above={root && root.announcements.length > 0 ? <Announcements shown={root.announcements} /> : null}
      seen={
        viewer?.seenUntil
          ? {
              text: access.banner.text(viewer.name, viewer.seenUntil),
              end: { label: access.banner.end, action: here('/account/timed-access/end') },
            }
          : undefined
      }
    >
      <MaintenanceNotice />
      {children}
    </Page>
  )
}

/** What everybody should know now, whatever the page. */
function Announcements({ shown }: { shown: ShownAnnouncement[] }) {
  const { label, kinds } = messagesFor(useLocale()).announcements
  return (
    <section aria-label={label}>
      {shown.map(({ id, kind, text, locale }) => (
        <Notice
          key={id}
          kind={kind === 'warning' ? 'bad' : 'note'}
          title={kind === 'warning' ? kinds.warning : undefined}
        >
          <p lang={fallbackLang(locale)}>{text}</p>
        </Notice>
      ))}
    </section>
  )
}

/** Says at the top of each page that nothing can be changed for now. */
function MaintenanceNotice() {
  const locale = useLocale()
  const maintenance = useRoot()?.maintenance
  if (!maintenance) return null
  const { maintenance: words } = messagesFor(locale).operations
  const { until } = maintenance
  return <Notice>{until ? words.bannerUntil(unbroken(formatDateTime(new Date(until), locale))) : words.banner}</Notice>
}
