import { takeAsked, waitForContact } from '#app/domains/accounts/code-limits.ts'
import { readContact } from '#app/domains/accounts/contact.ts'
import { makeCode } from '#app/domains/accounts/one-time-code.ts'
import type { ContactForm } from '#app/domains/accounts/schema.ts'
import { isKeptOnly } from '#app/domains/notifications/message.ts'
import { sendCode } from '#app/domains/notifications/send-code.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { ok, refuse } from '#app/platform/result.ts'

export type CodeAim = 'join' | 'sign-in' | 'reset'

/**
 * Sends a code to a phone or an e-mail. Whoever has an account there signs in with it, or sets a new password; whoever has
 * none joins with it, whatever she asked for. So the answer and the work are the same, and nobody learns who has one.
 */
export async function askCode(aim: CodeAim, form: ContactForm, locale: Locale, address: string) {
  const contact = readContact(form.contact, form.country)
  if (!contact) return refuse('contact-unreadable')
  const wait = takeAsked(address)
  if (wait > 0) return { ...refuse('code-wait'), milliseconds: wait }
  const plain = 'phone' in contact ? contact.phone : contact.email
  return transaction(async () => {
    const milliseconds = await waitForContact(plain)
    if (milliseconds > 0) return { ...refuse('code-wait'), milliseconds }
    const person = await db.person.findFirst({ where: contact, select: { id: true } })
    const personId = person?.id ?? null
    const purpose = person ? (aim === 'join' ? 'sign-in' : aim) : 'join'
    const { id, code, token } = await makeCode({ purpose, contact: plain, personId, hasLink: 'email' in contact })
    const page = purpose === 'reset' ? 'reset-password' : 'sign-in/link'
    const link = token ? `${env.origin}/${locale}/${page}/${token}` : undefined
    await sendCode({ cause: causeOfCode(id), contact, locale, purpose, code, link, personId: personId ?? undefined })
    return ok({ codeId: id })
  })
}

/** What the message with a code is known by. */
export const causeOfCode = (codeId: string): string => `one-time-code-${codeId}`

/**
 * The code itself, for the page that asks for it: only on the machine of the demonstration, where nothing is sent and a
 * newcomer would look for it in vain. Null everywhere else.
 */
export async function findKeptCode(codeId: string, isAskedHere: boolean): Promise<string | null> {
  if (!isAskedHere || env.BILIM_DEMO !== 'yes' || !env.isDemoHereOnly) return null
  const message = await db.message.findUnique({
    where: { cause: causeOfCode(codeId) },
    select: { channel: true, text: true },
  })
  if (!message || !isKeptOnly(message.channel)) return null
  return /(?<!\d)\d{6}(?!\d)/.exec(message.text)?.[0] ?? null
}
