import { statSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { startSession } from '#app/domains/accounts/session.ts'
import { fetchPdf } from '#app/domains/certificates/pdf-file.ts'
import { askExport, buildExport, expireExports, fetchExport, listExports } from '#app/domains/privacy/export.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'

afterEach(() => setClock(undefined))

test('a person gets everything about herself in one file, with her certificates and without her secrets', async () => {
  const { learner, serial } = await createCertificate({ learner: { officialName: '<b>Токтогулова</b> & Co' } })
  const cookie = await startSession(learner.id, { isShared: false })
  const at = now()
  await transaction(async () => {
    await db.person.update({ where: { id: learner.id }, data: { passwordHash: 'hash-of-password' } })
    await db.totpSecret.create({ data: { personId: learner.id, secret: 'secret-of-totp', createdAt: at } })
    await db.recoveryCode.create({ data: { id: 'r', personId: learner.id, codeHash: 'hash-of-code', createdAt: at } })
    const message = { channel: 'mail', locale: 'ru', createdAt: at, recipient: 'x', subject: 's', personId: learner.id }
    await db.message.create({ data: { id: 'm', cause: 'm', purpose: 'code', text: 'code-in-mail', ...message } })
  })
  await drain()
  const { id } = await askExport(learner)
  await drain()

  const files = unzipSync((await fetchExport(learner, id)) ?? new Uint8Array())
  expect(Object.keys(files).sort()).toEqual([`certificates/${serial}.pdf`, 'data.json', 'index.html'])
  const pdf = await fetchPdf(learner, serial, '192.0.2.1')
  expect(Buffer.from(files[`certificates/${serial}.pdf`] ?? [])).toEqual(pdf && 'bytes' in pdf ? pdf.bytes : null)

  const json = strFromU8(files['data.json'] ?? new Uint8Array())
  const html = strFromU8(files['index.html'] ?? new Uint8Array())
  const { tables } = JSON.parse(json)
  expect(tables.Person[0]).toMatchObject({ id: learner.id, officialName: '<b>Токтогулова</b> & Co' })
  expect(tables.Certificate[0].serial).toBe(serial)
  expect([tables.Session.length, tables.TotpSecret.length, tables.RecoveryCode.length]).toEqual([1, 1, 1])
  expect(html).toContain('&lt;b&gt;Токтогулова&lt;/b&gt; &amp; Co')
  expect(html).not.toContain('<script')
  const token = /=([^;]+)/.exec(cookie)?.[1] ?? 'none'
  const { id: sessionId } = await db.session.findFirstOrThrow({ where: { personId: learner.id } })
  for (const secret of ['hash-of-password', 'secret-of-totp', 'hash-of-code', 'code-in-mail', token, sessionId]) {
    expect(json + html).not.toContain(secret)
  }
})

test('a copy asked for twice is one, is for nobody else, and is gone after a week', async () => {
  await transaction(() => db.dataExport.deleteMany())
  const [learner, stranger] = [await create.person(), await create.person()]
  const { id } = await askExport(learner)
  expect(await askExport(learner)).toEqual({ id })
  await buildExport(id)
  await buildExport(id)
  expect(await db.event.count({ where: { name: 'export.ready', personId: learner.id } })).toBe(1)
  expect(await fetchExport(stranger, id)).toBeNull()
  expect(await listExports(stranger)).toEqual([])
  const path = join(env.data, 'exports', `${id}.zip`)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(await fetchExport(learner, id)).not.toBeNull()

  setClock(later(now(), days(8)))
  expect(await fetchExport(learner, id)).toBeNull()
  expect(await expireExports(now(), 100)).toBe(1)
  expect(await expireExports(now(), 100)).toBe(0)
  expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined()
  expect(await db.dataExport.findUnique({ where: { id } })).toMatchObject({ sha256: null, bytes: null })
})
