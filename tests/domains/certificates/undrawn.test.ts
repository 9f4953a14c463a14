import { expect, onTestFinished, test } from 'vitest'
import { findCertificate } from '#app/domains/certificates/register.ts'
import { later, minutes, seconds, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { renderCertificate } from '#jobs/render-certificate.ts'
import { sweepUnfinished } from '#jobs/sweep-unfinished.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'

// The beginning of a sweep, so that two minutes later it is still the same one.
const start = new Date('2026-11-21T10:00:00Z')
const at = (minute: number) => setClock(later(start, minutes(minute)))

test('a certificate whose drawing got lost is drawn after all', async () => {
  const { serial, learner } = await issuedAt(start)
  await loseEverythingPlanned()
  at(3)
  await drain()
  expect((await findCertificate(learner, serial))?.state).toBe('waiting')
  await sweep()
  await drain()
  expect((await findCertificate(learner, serial))?.state).toBe('ready')
})

test('sweeping twice states once, and a later sweep states again what is still undrawn', async () => {
  const { id } = await issuedAt(start)
  at(3)
  await Promise.all([sweep(), sweep()])
  await sweep()
  expect(await timesStated(id)).toBe(1)
  at(6)
  await sweep()
  expect(await timesStated(id)).toBe(2)
})

test('a certificate of less than two minutes, or being drawn, or drawn, is left alone', async () => {
  const young = await issuedAt(later(start, minutes(2)))
  const busy = await issuedAt(start)
  await drawingOf(busy.id, later(start, seconds(70)))
  const drawn = await issuedAt(start)
  await renderCertificate.run({ certificateId: drawn.id })
  const lost = await issuedAt(start)
  at(3)
  await sweep()
  expect(await Promise.all([young, busy, drawn, lost].map(({ id }) => timesStated(id)))).toEqual([0, 0, 0, 1])
})

test('a drawing that stopped with its process is taken up again', async () => {
  const { id } = await issuedAt(start)
  await drawingOf(id, later(start, seconds(1)))
  at(3)
  await sweep()
  expect(await timesStated(id)).toBe(1)
})

test('when the clock was set back what is undrawn is found all the same', async () => {
  const { id } = await issuedAt(later(start, minutes(600)))
  await drawingOf(id, later(start, minutes(601)))
  at(610)
  await sweep()
  const before = await timesStated(id)
  at(3)
  await sweep()
  expect(await timesStated(id)).toBe(before + 1)
})

test('one that cannot be drawn is tried ever more rarely', async () => {
  const { id } = await issuedAt(start)
  const tries: number[] = []
  for (let minute = 0; minute <= 120; minute += 5) {
    at(minute)
    const before = await timesStated(id)
    await sweep()
    if ((await timesStated(id)) === before) continue
    tries.push(minute)
    await drawingOf(id, later(start, minutes(minute)), 'no glyph')
  }
  expect(tries).toEqual([5, 10, 20, 40, 80])
})

test('many that cannot be drawn yet do not stand in the way of one that can', async () => {
  const course = await create.course()
  const waiting: string[] = []
  for (let n = 0; n < 110; n++) waiting.push((await issuedAt(start, { course })).id)
  const due = { dueAt: later(start, minutes(60)) }
  await transaction(() => db.undrawnCertificate.updateMany({ where: { certificateId: { in: waiting } }, data: due }))
  const { id } = await issuedAt(later(start, minutes(-1)), { course })
  at(5)
  await sweep()
  expect(await timesStated(id)).toBe(1)
})

const sweep = () => sweepUnfinished.run({})

async function issuedAt(moment: Date, wishes: Parameters<typeof createCertificate>[0] = {}) {
  setClock(moment)
  onTestFinished(() => setClock(undefined))
  return createCertificate(wishes)
}

const drawingOf = (certificateId: string, startedAt: Date, failure: string | null = null) =>
  transaction(() =>
    db.certificateDrawing.create({
      data: { id: newId(), certificateId, startedAt, failure, failedAt: failure && startedAt },
    }),
  )

const loseEverythingPlanned = () => transaction(() => db.event.updateMany({ data: { relayedAt: start } }))

async function timesStated(certificateId: string): Promise<number> {
  const events = await db.event.findMany({ where: { name: 'certificate.left-undrawn' } })
  return events.filter(({ data }) => (data as { certificateId: string }).certificateId === certificateId).length
}
