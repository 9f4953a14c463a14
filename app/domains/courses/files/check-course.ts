import type { CourseFolder } from '#app/domains/courses/files/course-folder.ts'
import type { CourseFacts, CourseWords } from '#app/domains/courses/files/file-format.ts'
import type { QuestionFile } from '#app/domains/courses/files/read-questions.ts'
import type { YamlFile } from '#app/domains/courses/files/read-yaml.ts'
import type { Mistakes, Report } from '#app/domains/courses/mistakes.ts'
import { type ContentLocale, contentLocales } from '#app/platform/i18n/locales.ts'

/** The lessons of a course in the order of its outline. */
export const lessonKeys = (facts: CourseFacts): string[] => facts.modules.flatMap(({ lessons }) => lessons)

/** Reports what stands twice in the outline, a source that is not among the languages, and folders out of place. */
export function checkFacts({ value: facts, lineOf }: YamlFile<CourseFacts>, report: Report): void {
  const seen = new Set<string>()
  for (const [index, module] of facts.modules.entries()) {
    for (const [place, key] of [module.id, ...module.lessons].entries()) {
      const path = place === 0 ? ['modules', index, 'id'] : ['modules', index, 'lessons', place - 1]
      if (seen.has(key)) report(lineOf(path), `\`${key}\` stands twice in the outline`)
      seen.add(key)
    }
  }
  if (!facts.locales.includes(facts.source))
    report(lineOf(['source']), `\`locales\` must hold the source, ${facts.source}`)
}

/** Reports modules and lessons without a title in one language, and titles of what is not in the outline. */
export function checkWords(
  file: YamlFile<CourseWords>,
  facts: CourseFacts,
  locale: ContentLocale,
  report: Report,
): void {
  const { value: words, lineOf } = file
  const outline = { modules: facts.modules.map(({ id }) => id), lessons: lessonKeys(facts) }
  for (const part of ['modules', 'lessons'] as const) {
    for (const key of outline[part]) {
      if (!Object.hasOwn(words[part], key)) report(lineOf([part]), `\`${part}.${key}\` is missing`)
    }
    for (const key of Object.keys(words[part])) {
      if (!outline[part].includes(key)) report(lineOf([part, key]), `\`${part}.${key}\` is not in the outline`)
    }
  }
  const isTaught = facts.state === 'published' && facts.locales.includes(locale)
  if (isTaught && !words.quiz) report(1, '`quiz` is missing: the title of the quiz')
}

/** Reports questions with the same id, check questions that no bank holds, and topics with too few questions. */
export function checkBank(
  bank: QuestionFile[],
  checks: { question: string; report: (what: string) => void }[],
  course: YamlFile<CourseFacts>,
  report: Report,
): void {
  const byId = new Map<string, QuestionFile>()
  for (const one of bank) {
    if (byId.has(one.question.id)) one.report('another question has the same id')
    byId.set(one.question.id, one)
  }
  for (const { question, report: say } of checks) {
    const found = byId.get(question)
    if (!found) say(`there is no question \`${question}\` in questions/`)
    else if (found.question.topic !== 'check') say(`the topic of \`${question}\` is not \`check\``)
  }
  if (course.value.state !== 'published') return
  for (const [topic, drawn] of Object.entries(course.value.quiz.blueprint)) {
    const there = bank.filter(({ question }) => question.topic === topic).length
    if (there < drawn) {
      const what = `the quiz draws ${drawn} questions from \`${topic}\`, questions/ holds ${there}`
      report(course.lineOf(['quiz', 'blueprint', topic]), what)
    }
  }
}

/** Reports files that belong to no part of the course: a lesson out of the outline, a name with a slip in it. */
export function checkNames(folder: CourseFolder, facts: CourseFacts, mistakes: Mistakes): void {
  const lessons = lessonKeys(facts).flatMap((key) => facts.locales.map((locale) => `lessons/${key}.${locale}.md`))
  const known = new Set(['course.yaml', ...contentLocales.map((locale) => `course.${locale}.yaml`), ...lessons])
  for (const name of folder.files.keys()) {
    if (known.has(name) || /^(?:questions\/[^/]+\.yaml|(?:figures|attachments)\/[^/]+)$/.test(name)) continue
    mistakes.in(`${folder.path}/${name}`)(1, 'no part of the course has this name')
  }
}
