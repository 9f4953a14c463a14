import { join } from 'node:path'
import { type PageName, readPageFile } from '#app/domains/content/page-file.ts'
import { compileLesson } from '#app/domains/courses/lesson/compile-lesson.ts'
import { lessonWords } from '#app/domains/courses/lesson/lesson-words.ts'
import { makeDocuments } from '#app/domains/courses/make-document.ts'
import { collectMistakes } from '#app/domains/courses/mistakes.ts'
import { type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'

type Page = { title: string; lede: string; html: string }
const kept = new Map<string, Promise<Page>>()

/** A page about the site (`content/pages`) in the reader's language, written like a lesson and read once. */
export function readPage(name: PageName, locale: Locale, folder = 'content'): Promise<Page> {
  const key = `${folder} ${name} ${locale}`
  const known = kept.get(key)
  if (known) return known
  const page = read(folder, name, locale)
  kept.set(key, page)
  // A failed reading is not kept.
  page.catch(() => kept.delete(key))
  return page
}

async function read(folder: string, name: PageName, locale: Locale): Promise<Page> {
  const language = ownLanguage(locale)
  const path = join(folder, 'pages', `${name}.${language}.md`)
  const mistakes = collectMistakes()
  const file = await readPageFile(path, language, mistakes.in(path))
  if (!file || mistakes.count > 0) throw new Error(mistakes.listed().join('\n'))
  const document = makeDocuments({ [language]: file }, language, {})[language]
  if (!document) throw new Error(`${path} is empty.`)
  const texts = { [language]: { title: file.title.words, lede: file.lede, document } }
  const { title, lede, html } = compileLesson({ source: language, texts }, locale, lessonWords)
  return { title, lede, html }
}
