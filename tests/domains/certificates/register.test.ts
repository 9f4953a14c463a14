import { afterEach, expect, test } from 'vitest'
import { countCertificates, findCertificate, listCertificates } from '#app/domains/certificates/register.ts'
import { setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'

afterEach(() => setClock(undefined))

const at = (time: string) => new Date(`2026-11-21T${time}Z`)

test.each<[string, { startedAt: string; failedAt?: string }[], string, string]>([
  ['nobody has drawn it yet', [], '10:00:00', 'waiting'],
  ['it is being drawn', [{ startedAt: '10:00:00' }], '10:01:59.999', 'drawing'],
  ['the drawing has not ended in two minutes', [{ startedAt: '10:00:00' }], '10:02:00', 'waiting'],
  ['the drawing failed', [{ startedAt: '10:00:00', failedAt: '10:00:01' }], '10:00:02', 'failed'],
  [
    'it is drawn again after a failure',
    [{ startedAt: '10:00:00', failedAt: '10:00:01' }, { startedAt: '10:05:00' }],
    '10:05:01',
    'drawing',
  ],
])('when %s', async (_, drawings, time, state) => {
  const { id, serial, learner } = await createCertificate()
  await transaction(() =>
    db.certificateDrawing.createMany({
      data: drawings.map(({ startedAt, failedAt }) => ({
        id: newId(),
        certificateId: id,
        startedAt: at(startedAt),
        failedAt: failedAt ? at(failedAt) : null,
      })),
    }),
  )
  setClock(at(time))
  expect((await findCertificate(learner, serial))?.state).toBe(state)
})

test('once its PDF is kept a certificate is ready; a person finds her own and nobody else’s', async () => {
  const learner = await create.person()
  const before = await countCertificates()
  const first = await createCertificate()
  await drain()
  expect((await findCertificate(first.learner, first.serial))?.state).toBe('ready')
  expect(await findCertificate(learner, first.serial)).toBeNull()
  expect(await listCertificates(learner)).toEqual([])
  expect((await listCertificates(first.learner)).map(({ serial, state }) => [serial, state])).toEqual([
    [first.serial, 'ready'],
  ])
  expect(await countCertificates()).toBe(before + 1)
})
