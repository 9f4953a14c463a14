import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { startSession } from '#app/domains/accounts/session.ts'
import { fetchPdf } from '#app/domains/certificates/pdf-file.ts'
import { storePdf } from '#app/domains/certificates/store-pdf.ts'
import { verifyCertificate } from '#app/domains/certificates/verify.ts'
import { mergeAccounts } from '#app/domains/duplicates/merge-accounts.ts'
import { carryOutErasures } from '#app/domains/privacy/erase.ts'
import { askErasure, daysToReconsider, findErasure, withdrawErasure } from '#app/domains/privacy/erasure.ts'
import { askExport, buildExport } from '#app/domains/privacy/export.ts'
import { days, later, now, setClock, today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { Prisma } from '#app/platform/generated/sqlite/client.ts'
import { acting } from '#tests/support/acting.ts'
import { answerRightly } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'

afterEach(() => setClock(undefined))

/** Every row of the database as text. */
async function wholeDatabase(): Promise<string> {
  const tables = await Promise.all(
    Object.keys(Prisma.ModelName).map((model) =>
      db[(model.charAt(0).toLowerCase() + model.slice(1)) as 'person'].findMany(),
    ),
  )
  return JSON.stringify(tables)
}

test('who asked for it is forgotten after two weeks, once, and her certificate still verifies without her name', async () => {
  const name = 'Bayaliyeva Nurjamal'
  const { learner, serial } = await createCertificate({ learner: { officialName: name } })
  const other = await createCertificate({ learner: { officialName: 'Other Person' } })
  const attempt = await create.attempt({ enrolment: await create.enrolment({ learner }) })
  await answerRightly({ id: attempt.id, learner })
  await startSession(learner.id, { isShared: false })
  await buildExport((await askExport(learner)).id)
  const email = `${learner.id}@example.org`
  await transaction(() => db.person.update({ where: { id: learner.id }, data: { phone: '+996700123987' } }))
  await drain()
  const { sha256 } = await db.certificatePdf.findFirstOrThrow({ where: { certificate: { serial } } })
  const file = join(env.data, 'files', sha256.slice(0, 2), sha256)
  expect(existsSync(file)).toBe(true)
  const before = await wholeDatabase()
  for (const trace of [name, email, '+996700123987']) expect(before).toContain(trace)

  await askErasure(learner)
  await askErasure(learner)
  await carryOutErasures()
  expect(await wholeDatabase()).toContain(name)
  setClock(later(now(), days(15)))
  expect(await withdrawErasure(learner)).toEqual({ ok: false, reason: 'erasure-begun' })
  await carryOutErasures()
  await carryOutErasures()

  const after = await wholeDatabase()
  for (const trace of [name, email, '+996700123987']) expect(after).not.toContain(trace)
  expect(existsSync(file)).toBe(false)
  expect(await db.event.count({ where: { name: 'person.erased', personId: learner.id } })).toBe(1)
  expect(await db.session.count({ where: { personId: learner.id } })).toBe(0)
  expect(await db.dataExport.count({ where: { personId: learner.id } })).toBe(0)
  expect(await db.answer.count({ where: { question: { attemptId: attempt.id } } })).toBe(0)
  expect(await db.enrolment.count({ where: { personId: learner.id } })).toBe(2)

  const { id: certificateId } = await db.certificate.findUniqueOrThrow({ where: { serial } })
  expect(await fetchPdf(null, serial, '192.0.2.1')).toBeNull()
  await storePdf(certificateId)
  await drain()
  expect(existsSync(file)).toBe(false)
  const answer = await verifyCertificate(serial, '192.0.2.1', 'ru')
  expect(answer).toMatchObject({ verdict: 'valid', certificate: { serial, officialName: null, pdf: { sha256 } } })
  expect(await fetchPdf(null, other.serial, '192.0.2.1')).not.toBeNull()
})

test('a person may change her mind, and then nothing happens', async () => {
  const learner = await create.person({ officialName: 'Stays Here' })
  await askErasure(learner)
  expect(await findErasure(learner)).not.toBeNull()
  expect(await withdrawErasure(learner)).toEqual({ ok: true })
  expect(await withdrawErasure(learner)).toEqual({ ok: true })
  setClock(later(now(), days(15)))
  await carryOutErasures()
  expect(await db.person.findUnique({ where: { id: learner.id } })).toMatchObject({ officialName: 'Stays Here' })
})

test('she has as many days to change her mind as are set when she asks', async () => {
  const learner = await create.person()
  const day = today(learner.timeZone)
  await transaction(() => db.setting.create({ data: { key: 'erasure.days', from: day, value: 30, changedAt: now() } }))
  onTestFinished(() => transaction(() => db.setting.deleteMany()).then(() => undefined))
  setClock(now())
  expect(await daysToReconsider(learner)).toBe(30)
  await askErasure(learner)
  expect((await findErasure(learner))?.dueAt).toEqual(later(now(), days(30)))
})

test('an account that was made one with hers is forgotten with her', async () => {
  const name = 'Second Account Of Hers'
  const [kept, gone] = [await create.person(), (await createCertificate({ learner: { officialName: name } })).learner]
  expect(await mergeAccounts(kept, gone.id)).toEqual({ ok: true })
  await askErasure(kept)
  setClock(later(now(), days(61)))
  await carryOutErasures()
  const after = await wholeDatabase()
  for (const trace of [name, `${gone.id}@example.org`, `${kept.id}@example.org`]) expect(after).not.toContain(trace)
})

test('who has become the last administrator since she asked is not forgotten before there is another one', async () => {
  const [leaving, other] = [await acting('administrator', 'all'), await acting('administrator', 'all')]
  expect(await askErasure(leaving)).toEqual({ ok: true })
  const others = { where: { role: 'administrator', personId: { not: leaving.id } } }
  await transaction(() => db.roleGrant.updateMany({ ...others, data: { to: now() } }))
  setClock(later(now(), days(15)))
  await carryOutErasures()
  expect(await db.person.findUnique({ where: { id: leaving.id } })).not.toMatchObject({ officialName: '' })

  await transaction(() => db.roleGrant.updateMany({ where: { personId: other.id }, data: { to: null } }))
  await carryOutErasures()
  expect(await db.person.findUnique({ where: { id: leaving.id } })).toMatchObject({ officialName: '' })
})
