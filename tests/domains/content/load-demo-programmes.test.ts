import { expect, test } from 'vitest'
import { loadDemoProgrammes } from '#app/domains/content/load-demo-programmes.ts'
import { listShownProgrammes } from '#app/domains/programmes/shown.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

test('a programme of the demonstration stands on the pages of its courses; it is made once and then left alone', async () => {
  const course = await create.course()
  const words = { ky: 'Программа', uz: 'Dastur', ru: 'Программа', en: 'Programme' }
  await transaction(() =>
    db.organisation.create({
      data: { id: 'donor', kind: 'organisation', texts: { create: { locale: 'ru', name: 'Донор' } } },
    }),
  )
  const programme = {
    ...{ id: 'demo', from: '2026-01-01', partners: ['donor'], courses: [course.slug] },
    ...{ name: words, summary: words },
  }
  const before = await db.contentEpoch.findFirst()
  expect(await loadDemoProgrammes([programme])).toEqual(['demo/programmes/demo'])
  const after = await db.contentEpoch.findFirst()
  expect(after).not.toEqual(before)
  expect(await loadDemoProgrammes([programme])).toEqual([])
  expect(await db.contentEpoch.findFirst()).toEqual(after)
  expect(await listShownProgrammes(course.id, 'oz')).toMatchObject([
    { id: 'demo', name: 'Дастур', partners: [{ name: 'Донор', logo: null }] },
  ])
})
