import { keepMessage } from '#app/domains/notifications/message.ts'
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
export async function sendCode({ cause, contact, locale, purpose, code, link, personId }: Asked): Promise<void> {
  const words = messagesFor(locale).mail.code
  const subject = words.subject[purpose]
  const isPhone = 'phone' in contact
  const short = link ? words.smsWithLink({ subject, code, link }) : words.sms({ subject, code })
  const long = link ? words.textWithLink({ subject, code, link }) : words.text({ subject, code })
  await keepMessage({
    cause,
    purpose: 'code',
    personId: personId ?? null,
    channel: isPhone ? 'sms' : 'mail',
    recipient: isPhone ? contact.phone : contact.email,
    locale,
    subject,
    text: isPhone ? short : long,
  })
}
