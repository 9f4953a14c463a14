import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentLocales, locales } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { keep } from '#app/platform/i18n/uzbek/cyrillic.ts'

/** Every word of a catalogue by its path; sentences with something put in are said with a sample. */
function wordsOf(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`
    if (typeof value === 'string') return [[here, value]]
    if (typeof value !== 'function') return wordsOf(value, here)
    return [[here, say(value)]]
  })
}

/** A sentence with samples put in: numbers, or words, or a thing with a word for each of its names. */
function say(sentence: (...given: unknown[]) => string): string {
  const samples = [7, '7', new Proxy({}, { get: () => '7' })]
  for (const sample of samples) {
    try {
      return String(sentence(...Array.from({ length: 4 }, () => sample)))
    } catch {
      // Another kind of sample fits this sentence.
    }
  }
  throw new Error(`No sample fits ${sentence}`)
}

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .map((file) => join(folder, file))

test.each(contentLocales)('every word there is in English there is in %s, and none is empty', (locale) => {
  const english = wordsOf(messagesFor('en')).map(([path]) => path)
  const words = wordsOf(messagesFor(locale))
  expect(words.map(([path]) => path).sort()).toEqual(english.sort())
  expect(words.filter(([, text]) => text.trim() === '')).toEqual([])
})

test('Kyrgyz and Russian words are written in Cyrillic, Uzbek ones in Latin with its own signs', () => {
  const cyrillic = /\p{Script=Cyrillic}/u
  for (const locale of ['ky', 'ru', 'oz'] as const) {
    const latin = wordsOf(messagesFor(locale)).filter(([, text]) => !cyrillic.test(text) && /\p{L}{4}/u.test(text))
    const allowed = /^(Bilim|BLM)/
    expect(latin.filter(([, text]) => !allowed.test(text))).toEqual([])
  }
  const uzbek = wordsOf(messagesFor('uz'))
  expect(uzbek.filter(([, text]) => cyrillic.test(text))).toEqual([])
  expect(uzbek.filter(([, text]) => /['’‘`´]/.test(text))).toEqual([])
})

test('what is put into an Uzbek sentence stays as it was given when the sentence is written in Cyrillic', () => {
  const { foundFor } = messagesFor('oz').catalogue
  expect(foundFor(3, 'budjet')).toContain('budjet')
  expect(keep('budjet')).not.toBe('budjet')
})

test('every reason to refuse has words in every language', () => {
  const reasons = [...sourceFiles('app/domains'), ...sourceFiles('app/routes')]
    .filter((file) => !file.endsWith('serial.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/refuse\('([\w-]+)'\)/g)].map(([, reason]) => reason))
  expect(reasons.length).toBeGreaterThan(5)
  for (const locale of locales) {
    const { refusals, errors } = messagesFor(locale)
    const known = [...Object.keys(refusals), ...Object.keys(errors)]
    expect([...new Set(reasons)].filter((reason) => !known.includes(reason ?? ''))).toEqual([])
  }
})
