import { keepMessage } from '#app/domains/notifications/message.ts'
import type { Channel } from '#app/domains/notifications/wishes.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'

type Asked = {
  cause: string
  contact: { phone: string } | { email: string }
  locale: Locale
  purpose: 'join' | 'sign-in' | 'reset' | 'change-contact'
  code: string
  link?: string | undefined
  personId?: string | undefined
}

/**
 * Sends a code to a phone or an e-mail, at once and at any hour, whatever its owner chose about letters. Only the row is
 * written here, so it may stand in a transaction; the code leaves once that is committed.
 */
export async function sendCode({ cause, contact, personId, ...asked }: Asked): Promise<void> {
  const channel = 'phone' in contact ? 'sms' : 'mail'
  const recipient = 'phone' in contact ? contact.phone : contact.email
  const to = { channel, recipient, personId: personId ?? null } as const
  await keepMessage({ cause, purpose: 'code', ...to, locale: asked.locale, ...sayCode(asked, channel) })
}

/** The words around a code, by mail or by SMS. */
export function sayCode(asked: Pick<Asked, 'locale' | 'purpose' | 'code' | 'link'>, channel: Channel) {
  const { locale, purpose, code, link } = asked
  const words = messagesFor(locale).mail.code
  const subject = words.subject[purpose]
  if (channel === 'sms')
    return { subject, text: link ? words.smsWithLink({ subject, code, link }) : words.sms({ subject, code }) }
  return { subject, text: link ? words.textWithLink({ subject, code, link }) : words.text({ subject, code }) }
}
