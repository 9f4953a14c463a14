import { expect, test } from 'vitest'
import { record } from '#app/domains/events.ts'
import { type AuditFilter, listAudit, listOwnAudit } from '#app/domains/operations/audit.ts'
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
  listAudit(administrator, { ...all, ...filter }, { before, size, locale: 'en' })

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

async function holderIn(role: 'officer' | 'trainer', scopeId: string) {
  const person = await create.person({ role })
  await transaction(() =>
    db.roleGrant.updateMany({ where: { personId: person.id }, data: { scope: 'programme', scopeId } }),
  )
  return { ...person, grants: [{ role, scope: 'programme', scopeId }] }
}

test('everybody reads what she did and what was done to her, and nothing about others', async () => {
  const wanted = { before: null, size: 50, locale: 'en' } as const
  const own = [['person.joined', 'Karimov Aziz', 'Karimov Aziz']]
  const said = ({ lines }: Awaited<ReturnType<typeof listOwnAudit>>) =>
    lines.map(({ name, by, about }) => [name, by?.name, about?.name])
  expect(said(await listOwnAudit(learner, wanted))).toEqual(own)
  expect(said(await listAudit(learner, all, wanted))).toEqual(own)
  expect(said(await listAudit(learner, { ...all, personId: administrator.id }, wanted))).toEqual([])
})

test('an officer reads what is about the holders of roles in her programme, and about nobody else', async () => {
  const officer = await holderIn('officer', 'programme-1')
  const trainer = await holderIn('trainer', 'programme-1')
  const stranger = await holderIn('trainer', 'programme-2')
  for (const { id } of [trainer, stranger])
    await transaction(() => record(administrator, { name: 'person.suspended', personId: id }))
  const { lines } = await listAudit(officer, all, { before: null, size: 50, locale: 'en' })
  expect(lines.map(({ about }) => about?.id)).toEqual([trainer.id])
})

test('a line names what it concerns, in the reader’s language, with as many queries for a hundred as for one', async () => {
  const course = await create.course()
  const { id: grantId } = await db.roleGrant.findFirstOrThrow({ where: { personId: administrator.id } })
  await transaction(async () => {
    await record(administrator, { name: 'role.granted', personId: learner.id, grantId })
    await record(administrator, { name: 'course.withdrawn', courseId: course.id, withdrawalId: 'w' })
    await record(administrator, {
      name: 'setting.changed',
      key: 'erasure.days',
      from: '2026-01-01',
      before: 14,
      after: 30,
    })
    await record(administrator, { name: 'second-factor.reset', personId: learner.id, reason: 'Lost her phone' })
  })
  const { lines } = await listed({}, null, 4)
  expect(lines.map(({ concerning }) => concerning)).toMatchObject([
    [{ kind: 'words', words: 'Lost her phone' }],
    [{ kind: 'change', key: 'erasure.days', before: 14, after: 30 }],
    [{ kind: 'course', slug: course.slug, name: course.slug }],
    [{ kind: 'role', role: 'administrator' }],
  ])
  const few = await countQueries(() => listed({ name: 'course.withdrawn' }))
  for (let n = 0; n < 100; n++)
    await transaction(() => record(administrator, { name: 'course.withdrawn', courseId: course.id, withdrawalId: 'w' }))
  expect(await countQueries(() => listed({ name: 'course.withdrawn' }, null, 100))).toBe(few)
})
