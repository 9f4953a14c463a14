import type { Actor } from '#app/domains/actor.ts'
import { samples } from '#app/domains/notifications/notice-kind.ts'
import { type Reader, sayDigest, sayLetter } from '#app/domains/notifications/say-letter.ts'
import { sayCode } from '#app/domains/notifications/send-code.ts'
import { canOperate } from '#app/domains/operations/policy.ts'
import { env } from '#app/platform/env.ts'
import { type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'

type Preview = { key: string; subject: string; mail: string; sms: string }

const codePurposes = ['join', 'sign-in', 'reset', 'change-contact'] as const

/** Every letter of the site in one language with sample names, as mail and as SMS; none for who may not operate. */
export function previewLetters(actor: Actor, locale: Locale): Preview[] {
  if (!canOperate(actor)) return []
  const timeZone = ownLanguage(locale) === 'uz' ? timeZones.UZ : timeZones.KG
  const reader: Reader = { id: 'sample', officialName: 'Toktogulova Aigul', locale, timeZone }
  const both = (key: string, say: (channel: 'mail' | 'sms') => { subject: string; text: string }): Preview => {
    const { subject, text } = say('mail')
    return { key, subject, mail: text, sms: say('sms').text }
  }
  const code = { locale, code: '123456' }
  const link = `${env.origin}/${locale}/sample`
  return [
    ...samples.map((told) => both(told.kind, (channel) => sayLetter(told, reader, channel))),
    both('digest', (channel) => sayDigest([...samples], reader, channel)),
    ...codePurposes.map((purpose) => both(`code-${purpose}`, (channel) => sayCode({ ...code, purpose }, channel))),
    both('code-with-link', (channel) => sayCode({ ...code, purpose: 'reset', link }, channel)),
  ]
}
