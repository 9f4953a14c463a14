import type { Blueprint } from '#app/domains/courses/blueprint.ts'
import type { QuestionKey } from '#app/domains/courses/question-key.ts'
import { seeded, shuffled } from '#app/domains/quizzes/seeded.ts'

type PoolQuestion = { id: string; topic: string; key: QuestionKey }
type DrawnQuestion = { questionVersionId: string; optionOrder: string[] }

/**
 * The questions of one attempt: as many from each topic as the blueprint says, topics mixed, options in an order of
 * their own. The same pool, blueprint and seed always give the same quiz, in whatever order the pool is handed in.
 */
export function drawQuestions(pool: readonly PoolQuestion[], blueprint: Blueprint, seed: string): DrawnQuestion[] {
  const random = seeded(seed)
  const topics = Object.entries(blueprint).sort(([a], [b]) => byText(a, b))
  const drawn = topics.flatMap(([topic, wanted]) => {
    const candidates = pool.filter((question) => question.topic === topic).sort((a, b) => byText(a.id, b.id))
    if (candidates.length < wanted) {
      throw new Error(`The pool has ${candidates.length} questions of topic ${topic}; the blueprint draws ${wanted}.`)
    }
    return shuffled(candidates, random).slice(0, wanted)
  })
  return shuffled(drawn, random).map(({ id, key: { options = [], fixed } }) => ({
    questionVersionId: id,
    optionOrder: fixed ? options : shuffled(options, random),
  }))
}

// By code unit: the order of a language may change with the machine and its version.
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
