import type { CourseFacts, Question } from '#app/domains/courses/files/file-format.ts'
import { questionsSchema } from '#app/domains/courses/files/file-format.ts'
import { readYaml } from '#app/domains/courses/files/read-yaml.ts'
import type { Report } from '#app/domains/courses/mistakes.ts'

/** A question, and a way to report on it. */
export type QuestionFile = { question: Question; report: (what: string, field?: string) => void }

/** The questions of one file; those that cannot be asked or graded are reported. */
export function readQuestions(text: string, course: CourseFacts, objectives: number, report: Report): QuestionFile[] {
  const file = readYaml(text, questionsSchema, report)
  if (!file) return []
  return file.value.map((question, index) => {
    const say = (what: string, field = 'id') => report(file.lineOf([index, field]), `${question.id}: ${what}`)
    checkQuestion(question, course, objectives, say)
    return { question, report: say }
  })
}

function checkQuestion(question: Question, course: CourseFacts, objectives: number, say: QuestionFile['report']): void {
  for (const locale of course.locales) if (!question[locale]) say(`the words in ${locale} are missing`)
  if (question.objective && question.objective > objectives) {
    say(`the course has ${objectives} objectives, not ${question.objective}`, 'objective')
  }
  const topics = ['check', ...(course.state === 'published' ? Object.keys(course.quiz.blueprint) : [])]
  if (!topics.includes(question.topic)) {
    say(`the quiz draws nothing from the topic \`${question.topic}\`; there are ${topics.join(', ')}`, 'topic')
  }
  if (question.kind === 'single' || question.kind === 'multiple') checkOptions(question, course, say)
}

function checkOptions(
  question: Extract<Question, { right: string[] }>,
  { source, locales }: CourseFacts,
  say: QuestionFile['report'],
): void {
  const original = question[source]
  if (!original) return
  const options = Object.keys(original.options)
  if (options.length < 2) say('there must be at least two options', source)
  if (question.kind === 'single' && question.right.length !== 1)
    say('a question of kind single has one right option', 'right')
  if (new Set(question.right).size < question.right.length) say('a right option is named twice', 'right')
  for (const id of question.right) if (!options.includes(id)) say(`there is no option \`${id}\``, 'right')
  for (const locale of locales) {
    const words = question[locale]
    if (words && Object.keys(words.options).sort().join() !== options.toSorted().join()) {
      say(`the options in ${locale} are not those in ${source}`, locale)
    }
  }
}
