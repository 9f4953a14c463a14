import { keepMessage } from '#app/domains/notifications/message.ts'
import { env } from '#app/platform/env.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'

type Asked = { cause: string; contact: string; locale: Locale; code: string; changeId: string; personId: string }

/** Sends the code by which somebody confirms a contact that was entered for her, and where she types it. */
export async function sendContactCode({ cause, contact, locale, code, changeId, personId }: Asked): Promise<void> {
  const words = messagesFor(locale).contacts.letter
  const said = { code, link: `${env.origin}/${locale}/contact-confirmation/${changeId}` }
  const isMail = contact.includes('@')
  const to = { channel: isMail ? 'mail' : 'sms', recipient: contact, personId } as const
  await keepMessage({
    ...{ cause, purpose: 'code', locale, ...to },
    ...{ subject: words.subject, text: isMail ? words.text(said) : words.sms(said) },
  })
}

type Helped = { cause: string; contact: string; locale: Locale; token: string; personId: string }

/** Sends a link with which somebody signs in whom a cohort manager or an administrator helps. */
export async function sendSignInLink({ cause, contact, locale, token, personId }: Helped): Promise<void> {
  const words = messagesFor(locale).contacts.help
  const link = `${env.origin}/${locale}/sign-in/link/${token}`
  const isMail = contact.includes('@')
  const to = { channel: isMail ? 'mail' : 'sms', recipient: contact, personId } as const
  await keepMessage({
    ...{ cause, purpose: 'code', locale, ...to },
    ...{ subject: words.subject, text: isMail ? words.text(link) : words.sms(link) },
  })
}
