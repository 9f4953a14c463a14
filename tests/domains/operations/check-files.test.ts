import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { askFileCheck, checkFiles, findLastCheck } from '#app/domains/operations/check-files.ts'
import { findFileCheck, listFiles, sumFiles } from '#app/domains/operations/file-list.ts'
import { now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { newId } from '#app/platform/ids.ts'
import { storage } from '#app/platform/storage/index.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'
import { createProgramme } from '#tests/support/programme.ts'
import { countQueries } from '#tests/support/queries.ts'

const administrator = await acting('administrator', 'all')
const keep = async (name: string, type: string, content: string) => {
  const sha256 = await storage.put(Buffer.from(content))
  const row = { sha256, name, type, bytes: content.length, storedAt: now() }
  await transaction(() => db.storedFile.create({ data: row }))
  return sha256
}
const pathOf = (sha256: string) => join(env.data, 'files', sha256.slice(0, 2), sha256)
const list = (isUnused = false) => listFiles(administrator, { isUnused, page: 1, size: 200, locale: 'ru' })

test('a check names what is missing, what was changed, and what is not of its kind, and counts what nothing names', async () => {
  const [whole, lost, changed, mistaken] = [
    await keep('whole.csv', 'text/csv; charset=utf-8', 'a,b'),
    await keep('lost.pdf', 'application/pdf', '%PDF-1.7 lost'),
    await keep('changed.csv', 'text/csv', 'c,d'),
    await keep('picture.png', 'image/png', '<svg/>'),
  ]
  await storage.put(Buffer.from('nobody names this'))
  await storage.remove(lost)
  await writeFile(pathOf(changed), 'other')

  await checkFiles({ isAsked: true })

  const found = await findFileCheck(administrator)
  expect(found).toMatchObject({ files: 4, brokenCount: 3, unnamed: 1 })
  expect(new Map(found?.broken.map(({ name, state }) => [name, state]))).toEqual(
    new Map([
      ['lost.pdf', 'missing'],
      ['changed.csv', 'damaged'],
      ['picture.png', 'mistaken'],
    ]),
  )
  expect(found?.broken.map(({ id }) => id)).not.toContain(whole)
  await transaction(() => db.storedFile.deleteMany({ where: { sha256: { in: [lost, changed, mistaken] } } }))
  await checkFiles({ isAsked: true })
  expect(await findFileCheck(administrator)).toMatchObject({ files: 1, brokenCount: 0, broken: [] })
})

test('by the clock files are checked once a day, and whenever somebody who runs the site asks', async () => {
  const checks = () => db.event.count({ where: { name: 'files.checked' } })
  const before = await checks()
  await checkFiles({ isAsked: false })
  expect(await checks()).toBe(before)
  setClock(new Date(now().getTime() + 24 * 3600 * 1000))
  await checkFiles({ isAsked: false })
  setClock(undefined)
  expect(await checks()).toBe(before + 1)

  expect(await askFileCheck(await create.person())).toEqual({ ok: false, reason: 'check-not-yours' })
  expect(await askFileCheck(administrator)).toEqual({ ok: true })
  expect(await findLastCheck()).not.toBeNull()
})

test('each file says which courses show it and whose logo it is, and those used nowhere can be listed', async () => {
  const [shown, logo, unused] = [
    await keep('map.png', 'image/png', '\x89PNG map'),
    await keep('logo.png', 'image/png', '\x89PNG logo'),
    await keep('old.csv', 'text/csv', 'old'),
  ]
  const course = await create.course({ lessons: ['l1'] })
  const { organisationId } = await db.course.findUniqueOrThrow({ where: { id: course.id } })
  const programmeId = await createProgramme([course.id])
  await transaction(async () => {
    await db.courseText.create({
      data: {
        ...{ courseId: course.id, locale: 'ru', title: 'Дороги', promise: '', about: '', audience: '' },
        objectives: [],
      },
    })
    const html = `<img src="/files/${shown}/map.png">`
    await db.publishedLesson.updateMany({ where: { versionId: course.versionId }, data: { html } })
    const partner = { id: newId(), programmeId, organisationId, rank: 1, logo, validFrom: '2000-01-01' }
    await db.programmePartner.create({ data: partner })
    await raiseEpoch()
  })
  const files = new Map((await list()).files.map((file) => [file.sha256, file]))
  expect(files.get(shown)).toMatchObject({ kind: 'picture', courses: [{ slug: course.slug, title: 'Дороги' }] })
  expect(files.get(logo)).toMatchObject({ courses: [], logos: ['Academy ru'] })
  const names = (await list(true)).files.map(({ name }) => name)
  expect(names).toContain('old.csv')
  expect(names).not.toContain('map.png')
  expect(names).not.toContain('logo.png')
  expect(files.get(unused)).toMatchObject({ kind: 'sheet', courses: [], logos: [] })
  expect(await sumFiles(administrator)).toMatchObject({ kinds: { picture: { files: 2 }, sheet: { files: 2 } } })
})

test('nobody but an administrator sees any of it, and a hundred files are asked for as often as one', async () => {
  const learner = await create.person()
  expect(await listFiles(learner, { isUnused: false, page: 1, size: 9, locale: 'ru' })).toMatchObject({ files: [] })
  expect([await sumFiles(learner), await findFileCheck(learner)]).toEqual([null, null])
  const ask = (size: number) =>
    countQueries(() => listFiles(administrator, { isUnused: false, page: 1, size, locale: 'ru' }))
  const rows = Array.from({ length: 100 }, (_, n) => ({
    ...{ sha256: String(n).padStart(64, '0'), name: `file-${n}.csv`, type: 'text/csv', bytes: 1, storedAt: now() },
  }))
  await transaction(() => db.storedFile.createMany({ data: rows }))
  await list()
  expect(new Set([await ask(1), await ask(10), await ask(100)]).size).toBe(1)
})
