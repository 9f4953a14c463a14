import { readFile } from 'node:fs/promises'
import { type LessonFile, readLesson } from '#app/domains/courses/files/markdown/read-lesson.ts'
import { readText } from '#app/domains/courses/files/read-text.ts'
import type { Report } from '#app/domains/courses/mistakes.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'

/** The pages about the site. */
export const pageNames = ['privacy', 'accessibility'] as const
export type PageName = (typeof pageNames)[number]

const noFiles = { picture: () => null, attachment: () => null }

/** Reads a page of `content/pages`; what departs from the format of a lesson is reported. */
export async function readPageFile(path: string, language: ContentLocale, report: Report): Promise<LessonFile | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    report(1, 'the page is missing')
    return null
  })
  const text = bytes && readText(bytes, report)
  return text === null ? null : readLesson(text, language, noFiles, report)
}
