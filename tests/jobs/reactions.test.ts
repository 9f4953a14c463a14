import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import { findCertificate } from '#app/domains/certificates/register.ts'
import { record } from '#app/domains/events.ts'
import { db, transaction } from '#app/platform/db.ts'
import { storage } from '#app/platform/storage/index.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'

test('a certificate that is issued is drawn, kept, and announced once', async () => {
  const { id, serial, learner } = await createCertificate()
  expect((await findCertificate(learner, serial))?.state).toBe('waiting')
  await drain()
  expect((await findCertificate(learner, serial))?.state).toBe('ready')

  const pdf = await db.certificatePdf.findUniqueOrThrow({ where: { certificateId: id } })
  const bytes = await storage.get(pdf.sha256)
  expect(bytes?.length).toBe(pdf.bytes)
  expect(sha256(bytes)).toBe(pdf.sha256)
  expect(await db.message.count({ where: { cause: `certificate-${id}` } })).toBe(1)
})

test('a fact from which nothing follows is handed on without any work', async () => {
  const before = await db.job.count()
  await transaction(() => record(system, { name: 'person.joined', personId: 'somebody' }))
  await drain()
  expect(await db.job.count()).toBe(before)
  expect(await db.event.count({ where: { relayedAt: null } })).toBe(0)
})

test('a fact that was taken back with its transaction has no consequences', async () => {
  const { id } = await createCertificate()
  await drain()
  const before = await db.job.count()
  await transaction(async () => {
    await record(system, { name: 'certificate.issued', certificateId: id })
    throw new Error('no')
  }).catch(() => undefined)
  await drain()
  expect(await db.job.count()).toBe(before)
})

const sha256 = (bytes: Buffer | null) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')
