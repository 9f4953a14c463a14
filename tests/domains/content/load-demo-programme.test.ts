import { expect, test } from 'vitest'
import type { DemoPerson, Organisation } from '#app/domains/content/file-format.ts'
import { loadDemoProgrammes } from '#app/domains/content/load-demo-programme.ts'
import { listShownProgrammes } from '#app/domains/programmes/shown.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

test('the officer of the demonstration has a programme with every course, made once and then left alone', async () => {
  const course = await create.course()
  const name = { ky: 'Программа', uz: 'Dastur', ru: 'Программа', en: 'Programme' }
  await transaction(() =>
    db.organisation.create({
      data: { id: 'donor', kind: 'organisation', texts: { create: { locale: 'ru', name: 'Донор' } } },
    }),
  )
  const people = [{ roles: ['officer'], organisation: 'donor' }] as DemoPerson[]
  const load = () => loadDemoProgrammes(people, [{ id: 'donor', ...name } as Organisation])
  expect(await load()).toEqual(['donor'])
  expect(await load()).toEqual([])
  expect(await listShownProgrammes(course.id, 'oz')).toMatchObject([
    { id: 'donor', name: 'Дастур', partners: [{ name: 'Донор', logo: null }] },
  ])
})
