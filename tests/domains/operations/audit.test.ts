import { expect, test } from 'vitest'
import { record } from '#app/domains/events.ts'
import { type AuditFilter, listAudit, readAudit } from '#app/domains/operations/audit.ts'
import { setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { countQueries } from '#tests/support/queries.ts'

const all: AuditFilter = { name: null, actorId: null, personId: null, from: null, to: null }
const administrator = await create.person({ role: 'administrator', officialName: 'Asanova Burul' })
const learner = await create.person({ officialName: 'Karimov Aziz' })
for (const [moment, jobId] of [
  ['2026-11-01T17:59:00Z', '1'],
  ['2026-11-01T18:01:00Z', '2'],
] as const) {
  setClock(new Date(moment))
  await transaction(() => record(administrator, { name: 'job.retried', jobId }))
}
await transaction(() => record(learner, { name: 'person.joined', personId: learner.id }))
setClock(undefined)

const listed = async (filter: Partial<AuditFilter>, before: number | null = null, size = 50) =>
  listAudit(administrator, { ...all, ...filter }, { before, size })

test('the trail says who did what to whom, newest first, and goes on from where it was', async () => {
  const { lines, hasMore } = await listed({}, null, 2)
  expect(hasMore).toBe(true)
  expect(lines.map(({ name, by, about }) => [name, by?.name, about?.name])).toEqual([
    ['person.joined', 'Karimov Aziz', 'Karimov Aziz'],
    ['job.retried', 'Asanova Burul', undefined],
  ])
  const rest = await listed({}, lines.at(-1)?.id ?? null, 2)
  expect(rest).toMatchObject({ hasMore: false, lines: [{ name: 'job.retried' }] })
})

test('it is narrowed by what happened, by whom, about whom, and by the days of Bishkek', async () => {
  const count = async (filter: Partial<AuditFilter>) => (await listed(filter)).lines.length
  expect(await count({ name: 'job.retried' })).toBe(2)
  expect(await count({ actorId: administrator.id })).toBe(2)
  expect(await count({ personId: learner.id })).toBe(1)
  expect(await count({ to: '2026-11-01' })).toBe(1)
  expect(await count({ from: '2026-11-02' })).toBe(2)
})

test('the whole trail is read some lines at a time, and no further than somebody takes', async () => {
  const many = Array.from({ length: 2500 }, () => ({ name: 'job.retried', data: {}, at: new Date() }))
  await transaction(() => db.event.createMany({ data: many }))
  const reading = readAudit(administrator, all)
  const asked = await countQueries(async () => expect((await reading.next()).value).toHaveLength(1000))
  expect(asked).toBeLessThanOrEqual(2)
  const sizes: number[] = []
  for await (const lines of reading) sizes.push(lines.length)
  expect(sizes).toEqual([1000, 503])
})

test('who may not operate sees none of it', async () => {
  expect(await listAudit(learner, all, { before: null, size: 50 })).toEqual({ lines: [], hasMore: false })
})
