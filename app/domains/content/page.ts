import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileLesson } from '#app/domains/courses/compile-lesson.ts'
import { lessonWords } from '#app/domains/courses/lesson-words.ts'
import { makeDocuments } from '#app/domains/courses/make-document.ts'
import { readLesson } from '#app/domains/courses/read-lesson.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Page = { title: string; lede: string; html: string }
const kept = new Map<string, Promise<Page>>()

/** A page about the site (`content/pages`) in the reader's language, written like a lesson and read once. */
export function readPage(name: 'privacy' | 'accessibility', locale: Locale): Promise<Page> {
  const key = `${name}.${locale}`
  const page = kept.get(key) ?? read(name, locale)
  kept.set(key, page)
  return page
}

async function read(name: string, locale: Locale): Promise<Page> {
  const language = locale === 'oz' ? 'uz' : locale
  const path = join('content', 'pages', `${name}.${language}.md`)
  const mistakes: string[] = []
  const noFiles = { picture: () => null, attachment: () => null }
  const file = readLesson(await readFile(path, 'utf8'), language, noFiles, (line, what) => {
    mistakes.push(`${path}:${line}: ${what}`)
  })
  if (!file || mistakes.length > 0) throw new Error(mistakes.join('\n'))
  const document = makeDocuments({ [language]: file }, language, {})[language]
  if (!document) throw new Error(`${path} is empty.`)
  const texts = { [language]: { title: file.title.words, lede: file.lede, document } }
  const { title, lede, html } = compileLesson({ source: language, texts }, locale, lessonWords)
  return { title, lede, html }
}
