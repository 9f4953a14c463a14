import { createHash } from 'node:crypto'
import { checkBank, checkFacts, checkNames, checkWords } from '#app/domains/courses/files/check-course.ts'
import { type CourseFolder, hashFiles } from '#app/domains/courses/files/course-folder.ts'
import {
  type CourseFacts,
  type CourseWords,
  courseSchema,
  courseWordsSchema,
  type Question,
} from '#app/domains/courses/files/file-format.ts'
import { type FileToKeep, readAssets } from '#app/domains/courses/files/read-assets.ts'
import { type CourseReader, type LessonFiles, readLessons } from '#app/domains/courses/files/read-lessons.ts'
import { readQuestions } from '#app/domains/courses/files/read-questions.ts'
import { readText } from '#app/domains/courses/files/read-text.ts'
import { readYaml } from '#app/domains/courses/files/read-yaml.ts'
import type { Mistakes } from '#app/domains/courses/mistakes.ts'
import { type ContentLocale, contentLocales } from '#app/platform/i18n/locales.ts'

/** A course as its folder says it, checked. */
export type CourseFiles = {
  slug: string
  /** Changes with any byte of the folder. */
  hash: string
  /** Changes with what is published: withdrawing a course, or a comment in its facts, makes no new version. */
  edition: string
  facts: CourseFacts
  words: Partial<Record<ContentLocale, CourseWords>>
  lessons: Map<string, LessonFiles>
  questions: Question[]
  kept: FileToKeep[]
}

/** Reads and checks a course folder. Null when its `course.yaml` cannot be read; the rest is only reported. */
export function readCourse(folder: CourseFolder, mistakes: Mistakes): CourseFiles | null {
  const words: CourseFiles['words'] = {}
  const reader: CourseReader = {
    report: (name) => mistakes.in(`${folder.path}/${name}`),
    text(name) {
      const bytes = folder.files.get(name)
      return bytes ? readText(bytes, this.report(name)) : null
    },
    title: (key, locale) => words[locale]?.lessons[key],
  }
  const report = reader.report('course.yaml')
  const yaml = reader.text('course.yaml')
  if (yaml === null) report(1, 'the file is missing')
  const course = yaml === null ? null : readYaml(yaml, courseSchema, report)
  if (!course) return null
  const facts = course.value
  checkFacts(course, report)
  checkNames(folder, facts, mistakes)

  for (const language of contentLocales) words[language] = readWords(language, facts, reader)
  const isTaught = facts.state === 'published'
  const assets = readAssets(folder, mistakes)
  const lessons = isTaught ? readLessons(facts, assets, reader) : new Map<string, LessonFiles>()
  const objectives = words[facts.source]?.objectives.length ?? 0
  const bank = [...folder.files.keys()]
    .filter((name) => name.startsWith('questions/'))
    .flatMap((name) => readQuestions(reader.text(name) ?? '', facts, objectives, reader.report(name)))
  checkBank(bank, checksOf(lessons, reader), course, report)

  return {
    slug: folder.slug,
    hash: folder.hash,
    edition: editionOf(folder, facts),
    facts,
    words,
    lessons,
    questions: bank.map(({ question }) => question),
    kept: [...assets.used.values()],
  }
}

function editionOf({ files }: CourseFolder, facts: CourseFacts): string {
  const others = new Map([...files].filter(([name]) => name !== 'course.yaml'))
  const published = { ...facts, withdrawn: undefined }
  return createHash('sha256')
    .update(`${hashFiles(others)}\n${JSON.stringify(published)}`)
    .digest('hex')
}

function readWords(language: ContentLocale, facts: CourseFacts, reader: CourseReader): CourseWords | undefined {
  const name = `course.${language}.yaml`
  const yaml = reader.text(name)
  if (yaml === null) {
    if (facts.locales.includes(language)) reader.report(name)(1, 'the file is missing')
    return undefined
  }
  const file = readYaml(yaml, courseWordsSchema, reader.report(name), { language })
  if (file) checkWords(file, facts, language, reader.report(name))
  return file?.value
}

function checksOf(lessons: Map<string, LessonFiles>, reader: CourseReader) {
  return [...lessons].flatMap(([key, files]) =>
    contentLocales.flatMap((locale) =>
      (files[locale]?.blocks ?? []).flatMap(({ node, line }) => {
        if (node.type !== 'check') return []
        const { question } = node.attrs
        return [{ question, report: (what: string) => reader.report(`lessons/${key}.${locale}.md`)(line, what) }]
      }),
    ),
  )
}
