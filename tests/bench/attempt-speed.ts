import { openCourse } from '#tests/bench/courses.ts'
import { course } from '#tests/bench/learner.ts'
import { paceOf } from '#tests/bench/load.ts'
import { addEnrolment, addPerson, addSession } from '#tests/bench/people.ts'
import { milliseconds, number, type Section, table } from '#tests/bench/report.ts'
import { readNumber, writeRows } from '#tests/bench/rows.ts'
import { copyData, openSite } from '#tests/bench/site.ts'
import type { Size } from '#tests/bench/size.ts'
import { takeQuiz } from '#tests/bench/take-quiz.ts'

// Twenty questions, as a long examination has; the course itself draws fifteen.
const blueprint = { m1: 4, m2: 5, m3: 8, m4: 3 }
const questions = Object.values(blueprint).reduce((sum, count) => sum + count, 0)

/** Whole quiz attempts over HTTP, as a browser without scripts makes them. */
export async function measureAttempts(firstDay: string, { attempts }: Size): Promise<Section> {
  const data = copyData(firstDay, 'attempts')
  const at = [1, 8]
  const learners = writeRows(data, (rows) => {
    const model = rows.one('Person', 'id', 'ainura')
    const on = openCourse(rows, course)
    rows.change('PublishedQuiz', 'blueprint', JSON.stringify(blueprint), 'versionId', on.versionId)
    return Array.from({ length: 2 + at.length * attempts }, () => {
      const personId = addPerson(rows, model)
      addEnrolment(rows, personId, on)
      return addSession(rows, personId)
    })
  })
  const site = await openSite(data)
  for (const learner of learners.splice(0, 2)) await takeQuiz(site.origin, learner)

  const rows: string[][] = []
  const figures: Section['figures'] = []
  let requests = 0
  for (const together of at) {
    console.log(`  ${attempts} attempts, ${together} at a time`)
    const waiting = learners.splice(0, attempts)
    const times: number[] = []
    const began = performance.now()
    const one = async () => {
      for (let learner = waiting.pop(); learner; learner = waiting.pop()) {
        const started = performance.now()
        requests = await takeQuiz(site.origin, learner)
        times.push(performance.now() - started)
      }
    }
    await Promise.all(Array.from({ length: together }, one))
    const { perSecond, p50, p95, p99 } = paceOf(times, (performance.now() - began) / 1000)
    rows.push([String(together), number(perSecond), number(perSecond * requests), ...[p50, p95, p99].map(milliseconds)])
    figures.push({ name: `whole quiz attempts a second, ${together} at a time`, measured: number(perSecond) })
  }
  await site.close()
  const passed = readNumber(data, 'SELECT count(*) FROM "AttemptResult" WHERE "percent" = 100')
  return {
    title: 'A whole quiz attempt',
    figures,
    body: [
      [
        `The final quiz of the course \`${course}\` is made to draw ${questions} questions, and is run whole: entrance, start, each`,
        `question shown and its right answer saved, overview, handing in, result: ${requests} requests one after another, by learners who`,
        `each make one attempt. ${passed} attempts were handed in and graded as all right. The lessons are unread, so that no certificate is issued.`,
      ].join('\n'),
      table(['at a time', 'attempts/s', 'requests/s', 'p50 of an attempt', 'p95', 'p99'], rows),
    ],
  }
}
