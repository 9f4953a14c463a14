import { setTimeout as pause } from 'node:timers/promises'
import { insist } from '#tests/bench/ask.ts'
import { openCourse } from '#tests/bench/courses.ts'
import { course, pages, startLearning } from '#tests/bench/learner.ts'
import { accepting, paceOf } from '#tests/bench/load.ts'
import { addCertificate } from '#tests/bench/people.ts'
import { milliseconds, number, type Section, table } from '#tests/bench/report.ts'
import { readNumber, writeRows } from '#tests/bench/rows.ts'
import { copyData, openSite } from '#tests/bench/site.ts'
import type { Size } from '#tests/bench/size.ts'

const perSecond = 20
const patience = 180_000

/** What readers of a lesson notice while the server draws a heap of certificates. */
export async function measureWhileDrawing(firstDay: string, { seconds, certificates }: Size): Promise<Section> {
  const data = copyData(firstDay, 'drawing')
  const site = await openSite(data)
  const headers = await startLearning(site.origin)
  await readSteadily(site.origin, headers, within(seconds))
  const idle = await readSteadily(site.origin, headers, within(5 * seconds))

  // Written beside the open site, so that it is as warm as it was at rest; its relay finds the facts in a few seconds.
  writeRows(data, (rows) => {
    const model = rows.one('Person', 'id', 'ainura')
    const on = openCourse(rows, course)
    for (let place = 1; place <= certificates; place++) addCertificate(rows, model, on, place)
  })
  console.log(`  reading while ${certificates} certificates are drawn`)
  const drawn = () => readNumber(data, 'SELECT count(*) FROM "CertificatePdf"')
  const foundBy = within(60)
  while (drawn() === 0 && foundBy()) await pause(50)
  const [before, began] = [drawn(), performance.now()]
  let looked = began
  let left = certificates - before
  const times = await readSteadily(site.origin, headers, () => {
    // Counting is kept rare, so that it is not itself the disturbance.
    if (performance.now() - looked > 500) {
      looked = performance.now()
      left = certificates - drawn()
    }
    return left > 0 && performance.now() - began < patience
  })
  if (times.length === 0) throw new Error('The certificates were drawn before reading began.')
  const rate = (certificates - before - left) / ((performance.now() - began) / 1000)
  await site.close()
  const [atRest, busy] = [paceOf(idle, 1), paceOf(times, 1)]
  const ratio = busy.p99 / atRest.p99
  const line = (name: string, all: number[]) => {
    const { p50, p95, p99 } = paceOf(all, 1)
    return [name, String(all.length), ...[p50, p95, p99].map(milliseconds)]
  }
  return {
    title: 'Reading while certificates are drawn',
    figures: [
      {
        name: `lesson p99 while ${certificates.toLocaleString('en-GB')} certificates are drawn, against idle`,
        measured: `× ${number(ratio)}`,
        aim: '≤ × 1.5',
        isMet: ratio <= 1.5,
      },
      { name: 'certificates a second through the queue, meanwhile', measured: number(rate) },
    ],
    body: [
      [
        `${perSecond} lessons a second are asked for evenly, whether earlier ones were answered or not: first of a server at rest,`,
        `then of the same server with ${certificates.toLocaleString('en-GB')} certificates to draw, until ${left > 0 ? `time ran out with ${left} left` : 'the last is kept'}. Everything behind a certificate is`,
        'included: queue, thread, file, register, notice.',
      ].join('\n'),
      table(['lesson', 'answers', 'p50', 'p95', 'p99'], [line('idle', idle), line('while drawing', times)]),
    ],
  }
}

const within = (seconds: number) => {
  const end = performance.now() + seconds * 1000
  return () => performance.now() < end
}

/** Asks for the lesson at an even pace while `goesOn`, and gives how long each answer took. */
async function readSteadily(origin: string, headers: { Cookie: string }, goesOn: () => boolean): Promise<number[]> {
  const asked: Promise<number>[] = []
  let failure: unknown
  const began = performance.now()
  const read = async () => (await insist(200, origin + pages.lesson, { headers: { ...accepting, ...headers } })).ms
  while (failure === undefined && goesOn()) {
    const reading = read()
    reading.catch((error: unknown) => {
      failure = error
    })
    asked.push(reading)
    await pause(Math.max(0, began + (asked.length * 1000) / perSecond - performance.now()))
  }
  return Promise.all(asked)
}
