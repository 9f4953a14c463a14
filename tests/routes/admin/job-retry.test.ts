import { expect, test } from 'vitest'
import { db, transaction } from '#app/platform/db.ts'
import { action } from '#app/routes/admin/job-retry.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'

const retryAs = async (role: string) => {
  const person = await create.person()
  await transaction(() => db.roleGrant.updateMany({ where: { personId: person.id }, data: { role, scope: 'all' } }))
  return action(await routeArgs({ as: person, params: { job: 'no-such-job' }, form: [] }))
}

test('a job that was not given up is refused with the reason, for the page to show', async () => {
  expect(await retryAs('administrator')).toMatchObject({ data: { refusal: 'job-not-dead' }, init: { status: 409 } })
})

test('nobody but who operates the site may try a job again', async () => {
  expect(await ledTo(retryAs('observer'))).toBe(403)
})
