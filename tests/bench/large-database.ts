import { copyCourse, openCourse } from '#tests/bench/courses.ts'
import { course, pages } from '#tests/bench/learner.ts'
import { byTurns, measure } from '#tests/bench/load.ts'
import { addEnrolment, addPerson, addSession } from '#tests/bench/people.ts'
import { type Figure, milliseconds, type Section, table } from '#tests/bench/report.ts'
import { readNumber, writeRows } from '#tests/bench/rows.ts'
import { copyData, openSite } from '#tests/bench/site.ts'
import type { Size } from '#tests/bench/size.ts'

const courses = 10
const connections = 8

/** The same pages with few people in the database and with very many. */
export async function measureLarge(firstDay: string, { seconds, rounds, people }: Size): Promise<Section> {
  const small = copyData(firstDay, 'small')
  const { open, learner } = writeRows(small, (rows) => {
    const copies = Array.from({ length: courses - 1 }, (_, place) => copyCourse(rows, course, `copy-${place + 1}`))
    const open = [openCourse(rows, course), ...copies]
    const personId = addPerson(rows, rows.one('Person', 'id', 'ainura'))
    for (const one of open) addEnrolment(rows, personId, one, 2)
    return { open, learner: addSession(rows, personId) }
  })
  const large = copyData(small, 'large')
  console.log(`  writing ${people} people with ${courses} courses each`)
  writeRows(large, (rows) => {
    const model = rows.one('Person', 'id', 'ainura')
    for (let place = 0; place < people; place++) {
      const personId = addPerson(rows, model)
      for (const one of open) addEnrolment(rows, personId, one, 1)
    }
  })
  const count = (table: string) => readNumber(large, `SELECT count(*) FROM "${table}"`).toLocaleString('en-GB')

  const [few, many] = [await openSite(small), await openSite(large)]
  const figures: Figure[] = []
  const lines: string[][] = []
  for (const [name, path] of Object.entries(pages)) {
    console.log(`  ${name}, few and many`)
    const load = { connections, seconds, headers: path.includes('/learn') ? learner : {} }
    for (const { origin } of [few, many]) await measure(origin + path, load)
    const pace = await byTurns(rounds, {
      few: () => measure(few.origin + path, load),
      many: () => measure(many.origin + path, load),
    })
    const ratio = pace.many.p95 / pace.few.p95
    lines.push([names[name] ?? name, milliseconds(pace.few.p95), milliseconds(pace.many.p95), `× ${ratio.toFixed(2)}`])
    figures.push({
      name: `${names[name]}: p95 with ${people.toLocaleString('en-GB')} people, against few`,
      measured: `× ${ratio.toFixed(2)}`,
      aim: '≤ × 1.5',
      isMet: ratio <= 1.5,
    })
  }
  await Promise.all([few.close(), many.close()])
  return {
    title: 'Many people',
    figures,
    body: [
      [
        `The large database holds ${count('Person')} people, ${count('Enrolment')} enrolments and ${count('LessonCompletion')} read lessons; the small one the same ${courses} copies of a`,
        `course and one learner besides the demo. Both servers run side by side and are asked by turns, c = ${connections}. The learner who looks is on`,
        `all ${courses} courses, so that her page is longer than in the first table.`,
      ].join('\n'),
      table(['page', 'p95, few people', 'p95, many', 'ratio'], lines),
    ],
  }
}

const names: Record<string, string> = {
  catalogue: 'catalogue',
  course: 'course page',
  lesson: 'lesson',
  learning: 'my learning',
}
