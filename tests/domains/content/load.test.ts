import { rmSync, truncateSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isPassword } from '#app/domains/accounts/password.ts'
import { loadContent } from '#app/domains/content/load.ts'
import { readPage } from '#app/domains/content/page.ts'
import { findFile } from '#app/domains/content/stored-file.ts'
import { findCoursePage } from '#app/domains/courses/course-page.ts'
import { contentEpoch } from '#app/domains/courses/epoch.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'
import { loader as file } from '#app/routes/api/file.tsx'
import { copyContent, everyDirective, readEveryDirective } from '#tests/support/content.ts'
import { routeArgs } from '#tests/support/route-args.ts'

const changes = async (path: string) => {
  const loaded = await loadContent(path)
  return loaded.ok ? loaded.changed : loaded.mistakes
}

/** Everything that content is loaded into, row by row. */
const everything = () =>
  Promise.all([
    db.unit.findMany({ include: { texts: true, successors: true } }),
    db.organisation.findMany({ include: { texts: true } }),
    db.position.findMany({ include: { texts: true } }),
    db.signatory.findMany({ include: { texts: true } }),
    db.course.findMany({ include: { texts: true, modules: { include: { lessons: { include: { texts: true } } } } } }),
    db.questionVersion.findMany({ include: { texts: true } }),
    db.courseVersion.findMany({ include: { pages: true, lessons: true, quiz: { include: { pool: true } } } }),
    db.person.findMany({ include: { posts: true, grants: true } }),
    db.storedFile.findMany(),
    db.event.findMany(),
    contentEpoch(),
  ])

test('a first start loads everything, and the next one finds nothing to do', async () => {
  const { path } = copyContent()
  expect(await loadContent(path)).toEqual({
    ok: true,
    changed: [
      'reference/units',
      'reference/organisations',
      'reference/positions',
      'reference/signatories',
      'courses/announced',
      'courses/every-directive',
      'demo/people/asel',
      'demo/people/rustam',
    ],
    signIns: [
      'Турдубекова Асел (learner): +996555000201, password bilim-demo-2026',
      'Рустам уулу Бек (observer, administrator): rustam@example.org, password bilim-demo-2026',
    ],
  })
  const before = await everything()
  expect(await changes(path)).toEqual([])
  expect(await everything()).toEqual(before)
})

test('when anything is wrong nothing is loaded, and every mistake is listed', async () => {
  const content = copyContent()
  await changes(content.path)
  const before = await everything()
  content.replace(`${everyDirective}/course.en.yaml`, 'Every directive', 'Another title')
  content.replace('reference/positions.yaml', 'en: "Head"', 'en: "Chief"')
  content.replace('reference/organisations.yaml', 'unit: KG-1', 'unit: KG-9')
  content.replace('reference/units.yaml', 'kind: region', 'kind: oblast')
  content.replace('demo/people.yaml', 'position: head', 'position: chief')
  content.replace('courses/announced/course.yaml', 'organisation: institute', 'organisation: nobody')
  expect(await loadContent(content.path)).toEqual({
    ok: false,
    mistakes: [
      `${content.path}/courses/announced/course.yaml:1: organisation \`nobody\` is not in reference/organisations.yaml`,
      `${content.path}/demo/people.yaml:25: position \`chief\` is not in the list`,
      `${content.path}/reference/units.yaml:2: \`kind\` must be one of country, region, district, city, municipality`,
    ],
  })
  expect(await everything()).toEqual(before)
})

test('places keep their order in time and in space', async () => {
  await changes(copyContent().path)
  expect(
    await db.unit.findUnique({
      where: { id: 'KG-1-old' },
      include: { texts: { orderBy: { locale: 'asc' } }, successors: true },
    }),
  ).toEqual({
    id: 'KG-1-old',
    kind: 'city',
    country: 'KG',
    parentId: 'KG-1',
    code: null,
    validFrom: null,
    validTo: '2025-09-17',
    editedAt: null,
    successors: [{ unitId: 'KG-1-old', successorId: 'KG-1-new' }],
    texts: [
      { unitId: 'KG-1-old', locale: 'en', name: 'Old town', nameKey: fold('Old town') },
      { unitId: 'KG-1-old', locale: 'ky', name: 'Эски шаар', nameKey: fold('Эски шаар') },
      { unitId: 'KG-1-old', locale: 'ru', name: 'Старый город', nameKey: fold('Старый город') },
      { unitId: 'KG-1-old', locale: 'uz', name: 'Eski shahar', nameKey: fold('Eski shahar') },
    ],
  })
})

test('a place can be split between others that stand far below it in the list, and a slip in that be mended', async () => {
  const content = copyContent()
  const names = 'ky: "А", uz: "A", ru: "А", en: "A"'
  const units = Array.from({ length: 400 }, (_, n) => `- { id: UZ-${n}, parent: UZ, kind: district, ${names} }`)
  units[0] = `- { id: UZ-0, parent: UZ, kind: district, to: 2020-01-01, successors: [UZ-398, UZ-399], ${names} }`
  const before = await readFile(`${content.path}/reference/units.yaml`, 'utf8')
  content.write(
    'reference/units.yaml',
    [before.trim(), ...units, `- { id: UZ, kind: country, ${names} }`, ''].join('\n'),
  )
  expect(await changes(content.path)).toContain('reference/units')
  const split = () => db.unitSuccession.findMany({ where: { unitId: 'UZ-0' }, orderBy: { successorId: 'asc' } })
  expect((await split()).map(({ successorId }) => successorId)).toEqual(['UZ-398', 'UZ-399'])

  content.replace('reference/units.yaml', 'successors: [UZ-398, UZ-399]', 'successors: [UZ-397]')
  expect(await changes(content.path)).toEqual(['reference/units'])
  expect((await split()).map(({ successorId }) => successorId)).toEqual(['UZ-397'])
})

test('a place that is renamed in the files is renamed, and one that is taken out of them stays', async () => {
  const content = copyContent()
  await changes(content.path)
  const epoch = await contentEpoch()
  content.replace('reference/units.yaml', 'en: "Old town"', 'en: "Former town"')
  content.replace(
    'reference/positions.yaml',
    '- { id: head, ky: "Жетекчи", uz: "Rahbar", ru: "Глава", en: "Head" }\n',
    '',
  )
  content.replace('demo/people.yaml', 'position: head', 'position: finance')
  expect(await changes(content.path)).toEqual(['reference/units'])
  expect(
    await db.unitText.findUnique({ where: { unitId_locale: { unitId: 'KG-1-old', locale: 'en' } } }),
  ).toMatchObject({ name: 'Former town' })
  expect(await db.position.count({ where: { id: 'head' } })).toBe(1)
  expect(await contentEpoch()).toBe(epoch + 1)
})

test('what was edited on the site stays through the next start, and names from before can be looked up', async () => {
  const content = copyContent()
  await changes(content.path)
  const editedAt = new Date('2026-11-01T08:00:00Z')
  await transaction(async () => {
    await db.unit.update({ where: { id: 'KG-1-new' }, data: { kind: 'municipality', editedAt } })
    await db.unitText.updateMany({ where: { unitId: 'KG-1-new' }, data: { name: 'Edited', nameKey: 'edited' } })
    await db.organisation.update({ where: { id: 'institute' }, data: { kind: 'agency', unitId: null, editedAt } })
    await db.organisationText.updateMany({ where: { organisationId: 'institute' }, data: { name: 'Edited' } })
    await db.position.update({ where: { id: 'finance' }, data: { rank: 77, editedAt } })
    await db.positionText.updateMany({ where: { positionId: 'finance' }, data: { name: 'Edited' } })
    await db.unit.create({
      data: { id: 'gone', kind: 'city', country: 'KG', texts: { create: { locale: 'ru', name: 'Токмок' } } },
    })
  })
  expect(await changes(content.path)).toEqual([])
  const texts = { select: { name: true }, distinct: ['name' as const] }
  expect(await db.unit.findUnique({ where: { id: 'KG-1-new' }, include: { texts } })).toMatchObject({
    kind: 'municipality',
    texts: [{ name: 'Edited' }],
  })
  expect(await db.organisation.findUnique({ where: { id: 'institute' }, include: { texts } })).toMatchObject({
    kind: 'agency',
    unitId: null,
    texts: [{ name: 'Edited' }],
  })
  expect(await db.position.findUnique({ where: { id: 'finance' }, include: { texts } })).toMatchObject({
    rank: 77,
    texts: [{ name: 'Edited' }],
  })
  expect(await db.unitText.findFirst({ where: { unitId: 'gone' } })).toMatchObject({ nameKey: fold('Токмок') })
})

test('a unit that lies in itself is refused', async () => {
  const content = copyContent()
  content.replace('reference/units.yaml', '{ id: KG, kind', '{ id: KG, parent: KG-1, kind')
  expect(await changes(content.path)).toEqual([
    `${content.path}/reference/units.yaml:1: the parents of \`KG\` lead back to it`,
    `${content.path}/reference/units.yaml:1: the parents of \`KG-1\` lead back to it`,
  ])
})

test('the people of the demonstration can sign in, and have a post and their roles', async () => {
  await changes(copyContent().path)
  const rustam = await db.person.findUniqueOrThrow({ where: { id: 'rustam' }, include: { posts: true, grants: true } })
  expect(rustam).toMatchObject({
    officialName: 'Рустам уулу Бек',
    email: 'rustam@example.org',
    phone: null,
    country: 'KG',
    locale: 'ru',
  })
  expect(await isPassword(rustam.passwordHash, 'bilim-demo-2026')).toBe(true)
  expect(rustam.posts).toMatchObject([
    { unitId: 'KG-1-new', organisationId: 'institute', workplace: null, positionId: 'head', to: null },
  ])
  expect(rustam.grants.map(({ role, scope, scopeId }) => `${role} ${scope} ${scopeId}`).sort()).toEqual([
    'administrator all null',
    'observer region KG-1',
  ])
})

test('an account that exists is never changed, nor is its phone or e-mail given to the demonstration', async () => {
  const content = copyContent()
  await changes(content.path)
  await transaction(() => db.person.update({ where: { id: 'asel' }, data: { given: 'Changed', passwordHash: 'hers' } }))
  content.replace('demo/people.yaml', '- id: rustam', '- id: another')
  expect(await changes(content.path)).toEqual([])
  expect(await db.person.findUnique({ where: { id: 'asel' } })).toMatchObject({
    given: 'Changed',
    passwordHash: 'hers',
  })
  expect(await db.person.count({ where: { id: 'another' } })).toBe(0)
})

test('downloads and pictures of lessons can be fetched under the address that stands in the lesson', async () => {
  await changes(copyContent().path)
  const { html } = await db.publishedLesson.findFirstOrThrow({ where: { lessonKey: 'l1-1', locale: 'ru' } })
  const addresses = [...html.matchAll(/\/files\/([0-9a-f]{64})\/([\w.]+)/g)]
  expect(addresses.map(([, , name]) => name)).toEqual(['photo.png', 'register.csv'])
  const [photo, register] = await Promise.all(addresses.map(([, sha256 = '']) => findFile(sha256)))
  expect(photo).toMatchObject({ name: 'photo.png', type: 'image/png' })
  expect(register).toEqual({
    name: 'register.csv',
    type: 'text/csv; charset=utf-8',
    bytes: Buffer.from('Proposal,Answer\nBridge,Next year\n'),
  })
})

test('a course keeps its id, and two courses never share one', async () => {
  const content = copyContent()
  await changes(content.path)
  content.replace('courses/announced/course.yaml', 'id: T2', 'id: T9')
  expect(await changes(content.path)).toEqual([
    `${content.path}/courses/announced/course.yaml:1: the id of this course is T2 and never changes`,
  ])

  const renamed = copyContent()
  renamed.write('courses/copied/course.yaml', await readFile(`${renamed.path}/courses/announced/course.yaml`, 'utf8'))
  for (const locale of ['en', 'ru']) {
    const name = `course.${locale}.yaml`
    renamed.write(`courses/copied/${name}`, await readFile(`${renamed.path}/courses/announced/${name}`, 'utf8'))
  }
  expect(await changes(renamed.path)).toEqual([
    `${renamed.path}/courses/copied/course.yaml:1: the course announced has the same id`,
  ])
  renamed.remove('courses/announced')
  expect(await changes(renamed.path)).toEqual(['courses/copied'])
  expect(await db.course.findUnique({ where: { id: 'T2' } })).toMatchObject({ slug: 'copied' })
  expect(await db.courseVersion.count({ where: { courseId: 'T2' } })).toBe(1)
})

test('a course is withdrawn by a line with the reason and returns without it, each time in the version it had', async () => {
  const content = copyContent()
  await changes(content.path)
  const versions = () => db.courseVersion.count({ where: { courseId: 'T1' } })
  const page = async () => {
    const found = await findCoursePage('every-directive', 'uz')
    return { state: found?.state, withdrawal: found?.withdrawal, number: found?.published?.number }
  }
  const [before, number] = [await versions(), (await page()).number]
  const line = 'withdrawn: { ky: "Эскирди.", uz: "Eskirdi.", ru: "Устарел.", en: "Out of date." }\n'
  content.replace(`${everyDirective}/course.yaml`, 'source: en\n', `${line}source: en\n`)
  expect(await changes(content.path)).toEqual(['courses/every-directive'])
  expect(await page()).toEqual({ state: 'withdrawn', withdrawal: 'Eskirdi.', number })

  content.replace(`${everyDirective}/lessons/l1-2.en.md`, 'First block', 'Another first block')
  content.replace(`${everyDirective}/course.yaml`, 'Eskirdi.', 'Eskirgan.')
  await changes(content.path)
  expect(await page()).toEqual({ state: 'withdrawn', withdrawal: 'Eskirgan.', number })
  content.replace(`${everyDirective}/lessons/l1-2.en.md`, 'Another first block', 'First block')
  content.replace(`${everyDirective}/course.yaml`, line.replace('Eskirdi.', 'Eskirgan.'), '')
  await changes(content.path)
  expect(await page()).toEqual({ state: 'open', withdrawal: null, number })
  expect(await versions()).toBe(before)
})

test('what cannot be an address, a page or a signature is reported before anything is loaded', async () => {
  const content = copyContent()
  content.write('courses/Citizens Reports/course.yaml', 'id: T3\n')
  content.write('pages/terms.en.md', '---\ntitle: "Terms"\n---\n')
  content.write('pages/privacy.ru.md', '---\ntitle: "Данные"\n---\n\n<b>Текст</b>\n')
  content.remove('pages/accessibility.ky.md')
  content.replace('reference/signatories.yaml', 'from: 2026-01-01', 'from: 2020-01-01\n  to: 2021-01-01')
  content.replace(`${everyDirective}/course.yaml`, 'quiz: 70', 'quiz: 71')
  const loaded = await loadContent(content.path)
  expect(loaded.ok ? [] : loaded.mistakes.map((line) => line.replace(`${content.path}/`, ''))).toEqual([
    'courses/Citizens Reports:1: the name of a course folder takes small letters, digits and hyphens',
    'courses/every-directive/course.yaml:1: reference/signatories.yaml has nobody who signs certificates of `institute` today',
    'pages/accessibility.ky.md:1: the page is missing',
    'pages/privacy.ru.md:5: HTML is not allowed',
    'pages/privacy.ru.md:5: HTML is not allowed',
    'pages/terms.en.md:1: no page about the site has this name',
  ])
})

test('a page that could not be read is read again when it is mended', async () => {
  const content = copyContent()
  content.remove('pages/privacy.ru.md')
  await expect(readPage('privacy', 'ru', content.path)).rejects.toThrow('the page is missing')
  content.write('pages/privacy.ru.md', '---\ntitle: "Данные"\n---\n\nТекст.\n')
  expect(await readPage('privacy', 'ru', content.path)).toEqual({ title: 'Данные', lede: '', html: '<p>Текст.</p>' })
})

test('a PDF that a lesson offers can be fetched like any other file', async () => {
  const content = copyContent()
  content.write(`${everyDirective}/attachments/register.pdf`, '%PDF-1.7')
  for (const locale of ['en', 'uz', 'ru'])
    content.replace(`${everyDirective}/lessons/l1-1.${locale}.md`, 'register.csv', 'register.pdf')
  await changes(content.path)
  const { sha256 } = await db.storedFile.findFirstOrThrow({ where: { name: 'register.pdf' } })
  expect(await findFile(sha256)).toEqual({
    name: 'register.pdf',
    type: 'application/pdf',
    bytes: Buffer.from('%PDF-1.7'),
  })
  const answer = await file(await routeArgs({ params: { hash: sha256, name: 'register.pdf' } }))
  expect(answer.headers.get('Cache-Control')).toBe('private, max-age=31536000, immutable')
})

// On SQLite there is only ever one process.
if (env.DATABASE_URL)
  test('processes that start together load the content once', async () => {
    const content = copyContent()
    content.replace('demo/people.yaml', '- id: rustam', '- id: rustam-two')
    content.replace('demo/people.yaml', '"Rustam@example.org"', 'rustam-two@example.org')
    const loaded = await Promise.all([changes(content.path), changes(content.path), changes(content.path)])
    expect(loaded.flat().filter((what) => what === 'demo/people/rustam-two')).toHaveLength(1)
  })

test('files of lessons that got lost or damaged on the disk are there again after the next start', async () => {
  const content = copyContent()
  const { path } = content
  await loadContent(path)
  const stored = (await readEveryDirective(content)).course?.kept ?? []
  expect(stored.length).toBeGreaterThan(1)
  const found = () => Promise.all(stored.map(async ({ sha256 }) => (await findFile(sha256))?.bytes.length ?? null))
  const whole = stored.map(({ bytes }) => bytes)
  expect(await found()).toEqual(whole)

  for (const [index, { sha256 }] of stored.entries()) {
    const place = join(env.data, 'files', sha256.slice(0, 2), sha256)
    if (index === 0) truncateSync(place, 1)
    else rmSync(place)
  }
  expect(await found()).toEqual(stored.map(() => null))
  expect(await changes(path)).toEqual([])
  expect(await found()).toEqual(whole)
})
