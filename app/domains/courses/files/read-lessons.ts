import { lessonKeys } from '#app/domains/courses/files/check-course.ts'
import type { CourseFacts } from '#app/domains/courses/files/file-format.ts'
import { alignLessons } from '#app/domains/courses/files/markdown/align-lessons.ts'
import type { Assets } from '#app/domains/courses/files/markdown/read-block.ts'
import { type LessonFile, readLesson, unreadable } from '#app/domains/courses/files/markdown/read-lesson.ts'
import type { Report } from '#app/domains/courses/mistakes.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'

/** A lesson in the languages it is written in. */
export type LessonFiles = Partial<Record<ContentLocale, LessonFile>>

export type CourseReader = {
  /** The words of a file, null when there is no such file or it cannot be read. */
  text: (name: string) => string | null
  report: (name: string) => Report
  /** What the outline calls a lesson. */
  title: (key: string, locale: ContentLocale) => string | undefined
}

/** Every lesson of the outline in every language of the course; those that are missing or do not match are reported. */
export function readLessons(facts: CourseFacts, assets: Assets, reader: CourseReader): Map<string, LessonFiles> {
  return new Map(lessonKeys(facts).map((key) => [key, readOne(key, facts, assets, reader)]))
}

function readOne(key: string, { locales, source }: CourseFacts, assets: Assets, reader: CourseReader): LessonFiles {
  const files: LessonFiles = {}
  const nameOf = (locale: ContentLocale) => `lessons/${key}.${locale}.md`
  for (const locale of locales) {
    const report = reader.report(nameOf(locale))
    const markdown = reader.text(nameOf(locale))
    const lesson = markdown === null ? null : readLesson(markdown, locale, assets, report)
    if (markdown === null) report(1, 'the lesson is missing')
    if (!lesson) continue
    files[locale] = lesson
    if (!lesson.lede) report(lesson.title.line, '`lede` is missing')
    const title = reader.title(key, locale)
    if (title && title !== lesson.title.words) report(lesson.title.line, `the outline calls this lesson “${title}”`)
  }

  const original = files[source]
  for (const { node, line } of original?.blocks ?? []) {
    if (node.type === 'untranslated' && node !== unreadable)
      reader.report(nameOf(source))(line, 'the source itself cannot be untranslated')
  }
  for (const locale of locales) {
    const translation = files[locale]
    if (!original || !translation || locale === source) continue
    alignLessons(translation, { lesson: original, locale: source }, reader.report(nameOf(locale)))
  }
  return files
}
