import type { NoticeKind, Told } from '#app/domains/notifications/notice-kind.ts'
import { objectionToken } from '#app/domains/notifications/objection-token.ts'
import { sayDevice } from '#app/platform/device.ts'
import { formatDate, formatDateTime } from '#app/platform/i18n/format.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'

type Facts = Record<string, string>
type Words = { title(facts: Facts): string; text(facts: Facts): string }

/** A notice in words: what happened, what about it, and the page it leads to, if there is one of its own. */
export function sayNotice(told: Told, locale: Locale, timeZone: TimeZone) {
  const { kinds } = messagesFor(locale).notices
  const { title, text } = kinds[told.kind] as unknown as Words
  const facts = factsOf(told, locale, timeZone)
  return { title: title(facts), text: text(facts), path: pathOf[told.kind]?.(facts) ?? null }
}

const pathOf: Partial<Record<NoticeKind, (facts: Facts) => string>> = {
  'certificate-ready': ({ serial }) => `/learn/certificates/${serial}`,
  'new-device': () => '/account/security',
  'password-changed': () => '/account/security',
  'second-factor-changed': () => '/account/security',
  'role-granted': () => '/account/profile',
  'timed-access': () => '/account/timed-accesses',
  'export-ready': () => '/account/my-data',
  'erasure-asked': () => '/account/my-data',
  'proposal-waiting': () => '/admin/proposals',
  'proposal-decided': () => '/admin/proposals',
  'merge-proposed': () => '/account/merge',
  'account-merged': () => '/account/merge',
  'account-merged-away': ({ objection }) => `/merge-objection/${objection}`,
}

/** Values as a reader is told them: names of roles, dates, what was changed. */
function factsOf({ data }: Told, locale: Locale, timeZone: TimeZone): Facts {
  const { access, notices, security } = messagesFor(locale)
  const { changes, noEnd } = notices
  const given = data as Record<string, string | null | undefined>
  const at = (name: string) => formatDateTime(new Date(given[name] ?? 0), locale, timeZone)
  const one = (words: Record<string, string>, name: string) =>
    (Object.hasOwn(words, given[name] ?? '') ? words[given[name] ?? ''] : words.other) ?? given[name] ?? ''
  return {
    serial: given.serial ?? '',
    course: given.course ?? '',
    device: sayDevice(given.device ?? null, security),
    by: given.by ?? '',
    reason: given.reason ?? '',
    name: given.name ?? '',
    objection: given.mergeId ? objectionToken(given.mergeId) : '',
    role: one(access.roles, 'role'),
    to: given.to ? formatDate(new Date(given.to), locale, timeZone) : noEnd,
    change: one(changes, 'change'),
    proposal: one(access.proposals.kinds, 'kind'),
    outcome: one(access.proposals.outcomes, 'outcome'),
    dueAt: given.dueAt ? formatDate(new Date(given.dueAt), locale, timeZone) : '',
    at: at('at'),
    from: at('from'),
    until: at('until'),
  }
}
