import { expect, test } from 'vitest'
import { listEndingGrants } from '#app/domains/access/ending-grants.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'

const ending = (personId: string, role: string, inDays: number, scopeId: string) =>
  transaction(() =>
    db.roleGrant.create({
      data: {
        id: newId(),
        personId,
        role,
        scope: role === 'officer' ? 'programme' : 'organisation',
        scopeId,
        from: now(),
        to: later(now(), days(inDays)),
      },
    }),
  )

test('who gives roles reads which of them end within thirty days, of the people she knows of and such as she may give', async () => {
  const course = await create.course()
  const { organisationId } = await db.course.findUniqueOrThrow({ where: { id: course.id } })
  const [hers, another] = [(await create.enrolment({ course })).learner, await create.person()]
  const { id: elsewhere } = await create.organisation()
  await ending(hers.id, 'trainer', 20, organisationId)
  await ending(hers.id, 'trainer', 40, organisationId)
  await ending(hers.id, 'trainer', -1, organisationId)
  await ending(hers.id, 'officer', 10, organisationId)
  await ending(hers.id, 'trainer', 15, elsewhere)
  await ending(another.id, 'trainer', 5, organisationId)

  const listed = async (actor: Awaited<ReturnType<typeof acting>>) =>
    (await listEndingGrants(actor, 20)).map(({ personId, role }) => [personId, role])
  expect(await listed(await acting('cohort-manager', 'organisation', organisationId))).toEqual([[hers.id, 'trainer']])
  expect(await listed(await acting('administrator', 'all'))).toEqual([
    [another.id, 'trainer'],
    [hers.id, 'officer'],
    [hers.id, 'trainer'],
    [hers.id, 'trainer'],
  ])
  expect(await listed(await acting('trainer', 'organisation', organisationId))).toEqual([])
})
