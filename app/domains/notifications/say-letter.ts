import { isSecurity, type Told } from '#app/domains/notifications/notice-kind.ts'
import { sayNotice } from '#app/domains/notifications/say-notice.ts'
import { unsubscribeAddress } from '#app/domains/notifications/unsubscribe-token.ts'
import type { Channel } from '#app/domains/notifications/wishes.ts'
import { env } from '#app/platform/env.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'

export type Reader = { id: string; officialName: string; locale: Locale; timeZone: TimeZone }

const inbox = '/account/inbox'
const mostInDigest = 20

const addressesFor = ({ id, locale }: Reader) => ({
  settings: `${env.origin}/${locale}/account/notifications`,
  stop: unsubscribeAddress(id),
})

/** One notice as a letter or an SMS to who is told. */
export function sayLetter(told: Told, reader: Reader, channel: Channel): { subject: string; text: string } {
  const { title, text, path } = sayNotice(told, reader.locale, reader.timeZone)
  const words = messagesFor(reader.locale).mail
  const url = `${env.origin}/${reader.locale}${path ?? inbox}`
  const { settings, stop } = addressesFor(reader)
  const notice = { name: reader.officialName, title, text, url }
  const safe = isSecurity(told.kind)
  if (channel === 'sms')
    return { subject: title, text: safe ? words.securitySms({ title, url }) : words.sms({ title, url, stop }) }
  return { subject: title, text: safe ? words.security(notice) : words.notice({ ...notice, settings, stop }) }
}

/** What has gathered since the last letter, all together. */
export function sayDigest(all: Told[], reader: Reader, channel: Channel): { subject: string; text: string } {
  const words = messagesFor(reader.locale).mail.digest
  const url = `${env.origin}/${reader.locale}${inbox}`
  const { settings, stop } = addressesFor(reader)
  const subject = words.subject(all.length)
  if (channel === 'sms') return { subject, text: words.sms({ n: all.length, url, stop }) }
  const list = all
    .slice(0, mostInDigest)
    .map((told) => sayNotice(told, reader.locale, reader.timeZone))
    .map(({ title, path }) => (path ? `${title}\n${env.origin}/${reader.locale}${path}` : title))
    .join('\n\n')
  return { subject, text: words.text({ name: reader.officialName, list, url, settings, stop }) }
}
