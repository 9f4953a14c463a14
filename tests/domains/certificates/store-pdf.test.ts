import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findCertificate } from '#app/domains/certificates/register.ts'
import { findFile } from '#app/domains/content/stored-file.ts'
import { days, later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { queue } from '#app/platform/queue/index.ts'
import { storage } from '#app/platform/storage/index.ts'
import { renderCertificate } from '#jobs/render-certificate.ts'
import { sweepUnfinished } from '#jobs/sweep-unfinished.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'
import { askPdf } from '#tests/support/pdf.ts'

test('drawing twice leaves one file, one record and one announcement', async () => {
  const { id } = await createCertificate()
  const draw = () => renderCertificate.run({ certificateId: id })
  await Promise.all([draw(), draw()])
  const first = await db.certificatePdf.findUniqueOrThrow({ where: { certificateId: id } })
  const drawings = await db.certificateDrawing.findMany({ where: { certificateId: id } })
  await draw()
  expect(await db.certificateDrawing.findMany({ where: { certificateId: id } })).toEqual(drawings)
  expect(await db.certificatePdf.findMany({ where: { certificateId: id } })).toEqual([first])
  expect(await db.undrawnCertificate.findUnique({ where: { certificateId: id } })).toBeNull()
  // It is no file of the content, which anybody could ask for by its hash.
  expect(await findFile(first.sha256)).toBeNull()
  expect(await db.event.count({ where: { name: 'certificate.rendered' } })).toBe(1)
})

test('the same certificate is always the same file', async () => {
  const { id } = await createCertificate()
  await renderCertificate.run({ certificateId: id })
  const first = await db.certificatePdf.findUniqueOrThrow({ where: { certificateId: id } })
  await transaction(() => db.certificatePdf.delete({ where: { certificateId: id } }))
  await renderCertificate.run({ certificateId: id })
  const second = await db.certificatePdf.findUniqueOrThrow({ where: { certificateId: id } })
  expect(second.sha256).toBe(first.sha256)
})

test.each([
  ['ky', 'Сертификаттын номери', '12 академиялык саат', 'жыйынтыгы: 92,5 %', '2026-жылдын 22-ноябры'],
  ['uz', 'Sertifikat raqami', '12 akademik soat', 'natija: 92,5 %', '2026-yil 22-noyabr'],
  ['oz', 'Сертификат рақами', '12 академик соат', 'натижа: 92,5 %', '2026 йил 22 ноябрь'],
  ['ru', 'Номер сертификата', '12 академических часов', 'результат: 92,5 %', '22 ноября 2026 г.'],
  ['en', 'Certificate number', '12 academic hours', 'result: 92.5%', '22 November 2026'],
])(
  'a certificate in %s says everything in its language, with the day of its own time zone',
  async (locale, ...words) => {
    // It is still the 21st in Greenwich when it is the 22nd in Bishkek.
    setClock(new Date('2026-11-21T20:30:00Z'))
    onTestFinished(() => setClock(undefined))
    const { id, serial, learner } = await createCertificate({ locale, resultPercent: 92.5 })
    await renderCertificate.run({ certificateId: id })
    const { sha256 } = await db.certificatePdf.findUniqueOrThrow({ where: { certificateId: id } })
    const bytes = await storage.get(sha256)
    const text = askPdf(bytes ?? Buffer.alloc(0), 'pdftotext', '-layout').replace(/[\s\u00a0]+/g, ' ')
    for (const word of [...words, learner.name, serial, `Course ${locale}`, env.origin.replace(/^https?:\/\//, '')])
      expect(text).toContain(word)
  },
)

test('a drawing that fails is shown as failed, and is tried again until it succeeds', async () => {
  const { id, serial, learner } = await createCertificate()
  const mend = breakStorage()
  const moment = now()
  setClock(moment)
  onTestFinished(() => setClock(undefined))
  await drain()
  expect((await findCertificate(learner, serial))?.state).toBe('failed')
  const [drawing] = await db.certificateDrawing.findMany({ where: { certificateId: id } })
  expect(drawing?.failure).toMatch(/EEXIST|ENOTDIR/)

  mend()
  setClock(later(moment, minutes(1)))
  await drain()
  expect((await findCertificate(learner, serial))?.state).toBe('ready')
  expect(await db.certificateDrawing.count({ where: { certificateId: id } })).toBe(2)
})

test('what failed for good is kept with a reason that names the letter, and nothing else of the certificate', async () => {
  const { id } = await createCertificate({ learner: { officialName: 'Ли 李 Анна' } })
  const moment = now()
  onTestFinished(() => setClock(undefined))
  for (let minute = 0; minute < 6; minute++) {
    setClock(later(moment, minutes(minute)))
    await drain()
  }
  const dead = (await queue.list('dead', 10)).filter(
    ({ payload }) => (payload as { certificateId: string }).certificateId === id,
  )
  expect(dead).toMatchObject([{ name: 'render-certificate', attempts: 5, maxAttempts: 5 }])
  const drawings = await db.certificateDrawing.findMany({ where: { certificateId: id } })
  expect(drawings).toHaveLength(5)
  expect(drawings[0]?.failure).toContain('李')
  expect(dead[0]?.failure).toMatch(/^The drawing \S+ of a certificate failed: U\+674E is not in the font\.$/)

  // A day of sweeps asks for it no more: with these fonts it can never be drawn.
  setClock(later(moment, days(1)))
  await sweepUnfinished.run({})
  expect(await db.event.count({ where: { name: 'certificate.left-undrawn' } })).toBe(0)
  await transaction(() => db.undrawnCertificate.update({ where: { certificateId: id }, data: { fonts: 'earlier' } }))
  await sweepUnfinished.run({})
  expect(await db.event.count({ where: { name: 'certificate.left-undrawn' } })).toBe(1)
})

/** Puts a file where the folder of stored files should be; the returned function takes it away. */
function breakStorage(): () => void {
  const folder = join(env.data, 'files')
  mkdirSync(folder, { recursive: true })
  rmSync(folder, { recursive: true })
  writeFileSync(folder, '')
  return () => {
    rmSync(folder)
    expect(readdirSync(env.data)).not.toContain('files')
  }
}
