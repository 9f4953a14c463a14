import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { toCyrillic } from '#app/platform/i18n/uzbek/cyrillic.ts'

type Words = { text: string; options?: Record<string, string> }
type Entry = { kind: string; right?: string[]; answer?: number | boolean } & Record<string, Words>

export type Key =
  | { kind: 'choice'; right: string[]; wrong: string }
  | { kind: 'truth'; answer: boolean }
  | { kind: 'numeric'; answer: number }

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What is right, by the words of the question in one language, as the authors wrote it. */
export function answerKey(course: string, locale: Locale): Map<string, Key> {
  const folder = join('content', 'courses', course, 'questions')
  const language = locale === 'oz' ? 'uz' : locale
  const shown = (text: string) => plain(locale === 'oz' ? toCyrillic(text) : text)
  const keys = new Map<string, Key>()
  for (const file of readdirSync(folder)) {
    for (const entry of parse(readFileSync(join(folder, file), 'utf8')) as Entry[]) {
      const words = entry[language]
      if (!words) continue
      keys.set(shown(words.text), keyOf(entry, words, shown))
    }
  }
  return keys
}

function keyOf(entry: Entry, words: Words, shown: (text: string) => string): Key {
  if (entry.kind === 'truth') return { kind: 'truth', answer: entry.answer === true }
  if (entry.kind === 'numeric') return { kind: 'numeric', answer: Number(entry.answer) }
  const options = Object.entries(words.options ?? {})
  const isRight = ([id]: [string, string]) => entry.right?.includes(id) ?? false
  return {
    kind: 'choice',
    right: options.filter(isRight).map(([, text]) => shown(text)),
    wrong: shown(options.find((option) => !isRight(option))?.[1] ?? ''),
  }
}
