import type { Locale } from '#app/platform/i18n/locales.ts'
import { keep, toCyrillic } from '#app/platform/i18n/uzbek/cyrillic.ts'
import { en } from '#content/messages/en.ts'
import { ky } from '#content/messages/ky.ts'
import type { Messages } from '#content/messages/messages.ts'
import { ru } from '#content/messages/ru.ts'
import { uz } from '#content/messages/uz.ts'

export type { Messages }

const catalogues: Record<Locale, Messages> = { ky, uz, oz: inCyrillic(uz), ru, en }

/** Every word of the screens in one language. */
export const messagesFor = (locale: Locale): Messages => catalogues[locale]

/** The same words in Cyrillic; what is put into a sentence (a name, a title) stays as it was given. */
function inCyrillic<T>(words: T): T {
  if (typeof words === 'string') return toCyrillic(words) as T
  if (Array.isArray(words)) return words.map(inCyrillic) as T
  if (typeof words === 'function') {
    const say = words as unknown as (...given: unknown[]) => string
    return remembered((...given) => toCyrillic(say(...given.map(kept)))) as T
  }
  if (words === null || typeof words !== 'object') return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, inCyrillic(value)])) as T
}

const mostSentences = 200

/** Pages say the same few sentences again and again, and writing one in Cyrillic takes longer than the rest of the page. */
function remembered(say: (...given: unknown[]) => string): (...given: unknown[]) => string {
  const said = new Map<string, string>()
  return (...given) => {
    const key = JSON.stringify(given)
    const known = said.get(key)
    if (known !== undefined) return known
    if (said.size >= mostSentences) said.clear()
    const sentence = say(...given)
    said.set(key, sentence)
    return sentence
  }
}

const kept = (given: unknown): unknown => {
  if (typeof given === 'string') return keep(given)
  if (given === null || typeof given !== 'object') return given
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, kept(value)]))
}
