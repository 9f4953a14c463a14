import { join } from 'node:path'
import { type PageName, readPageFile } from '#app/domains/content/page-file.ts'
import { compileLesson } from '#app/domains/courses/lesson/compile-lesson.ts'
import { makeDocuments } from '#app/domains/courses/make-document.ts'
import { collectMistakes } from '#app/domains/courses/mistakes.ts'
import { type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'
import { keepEach } from '#app/platform/kept.ts'

/** A page about the site (`content/pages`) in the reader's language, written like a lesson and read once. */
export const readPage = keepEach(read)

async function read(name: PageName, locale: Locale, folder = 'content') {
  const language = ownLanguage(locale)
  const path = join(folder, 'pages', `${name}.${language}.md`)
  const mistakes = collectMistakes()
  const file = await readPageFile(path, language, mistakes.in(path))
  if (!file || mistakes.count > 0) throw new Error(mistakes.listed().join('\n'))
  const document = makeDocuments({ [language]: file }, language, {})[language]
  if (!document) throw new Error(`${path} is empty.`)
  const texts = { [language]: { title: file.title.words, lede: file.lede, document } }
  const { title, lede, html } = compileLesson({ source: language, texts }, locale)
  return { title, lede, html }
}
