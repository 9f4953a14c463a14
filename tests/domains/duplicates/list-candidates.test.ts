import { expect, test } from 'vitest'
import { listCandidates } from '#app/domains/duplicates/list-candidates.ts'
import { listMerges } from '#app/domains/duplicates/list-merges.ts'
import { mergeAccounts } from '#app/domains/duplicates/merge-accounts.ts'
import { declineMerge, proposeMerge } from '#app/domains/duplicates/propose-merge.ts'
import { db, transaction } from '#app/platform/db.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'
import { create } from '#tests/support/create.ts'
import { drain } from '#tests/support/jobs.ts'

const administrator = await create.person({ role: 'administrator', officialName: 'Some Administrator' })

async function person(officialName: string, wishes: { phone?: string; birthYear?: number } = {}) {
  const { birthYear = 1990, phone } = wishes
  const made = await create.person({ officialName, ...(phone && { phone }) })
  await transaction(() =>
    db.person.update({ where: { id: made.id }, data: { nameKey: fold(officialName), birthYear } }),
  )
  return made
}

/** The pairs with one of these people, each by its reasons. */
async function found(...people: { id: string }[]) {
  const { pairs } = await listCandidates(administrator, { page: 1, size: 100 })
  const ids = people.map(({ id }) => id)
  return pairs
    .filter(({ first, second }) => ids.includes(first.id) || ids.includes(second.id))
    .map(({ first, second, reasons }) => ({ pair: [first.id, second.id].sort(), reasons }))
}

const pairOf = (...people: { id: string }[]) => people.map(({ id }) => id).sort()

test('the same name in another script or order, and the same digits of a phone, are found with the reasons', async () => {
  const cyrillic = await person('Алиева Айнура')
  const latin = await person('Aliyeva Aynura')
  const turned = await person('Aynura Aliyeva')
  await person('Aliyeva Aynura', { birthYear: 1991 })
  expect(fold('Алиева Айнура')).toBe(fold('Aliyeva Aynura'))
  const pairs = await found(cyrillic, latin, turned)
  expect(pairs).toHaveLength(3)
  expect(pairs).toContainEqual({ pair: pairOf(cyrillic, latin), reasons: ['name'] })
  expect(pairs).toContainEqual({ pair: pairOf(cyrillic, turned), reasons: ['words'] })
  expect(pairs).toContainEqual({ pair: pairOf(latin, turned), reasons: ['words'] })

  const here = await person('Karimov Aziz', { phone: '+996901234567' })
  const there = await person('Somebody Else', { phone: '+998901234567', birthYear: 1960 })
  expect(await found(here, there)).toEqual([{ pair: pairOf(here, there), reasons: ['phone'] }])
})

test('names are the same in any order and script, with a patronymic or without, in the same year of birth only', async () => {
  const full = await person('Осмонова Гүлнара Бакытовна')
  const turned = await person('Gulnara Osmonova Bakitovna')
  const short = await person('Гульнара Осмонова')
  const other = await person('Gulnara Osmonova')
  const kyzy = await person('Гүлнара Бакыт кызы Осмонова')
  await person('Осмонова Гүлнара Асановна')
  await person('Осмонова Гүлнара', { birthYear: 1991 })
  await person('Осмонова Айнура Бакытовна')
  const pairs = await found(full)
  expect(pairs).toContainEqual({ pair: pairOf(full, turned), reasons: ['words'] })
  expect(pairs).toContainEqual({ pair: pairOf(full, other), reasons: ['words'] })
  expect(pairs).toContainEqual({ pair: pairOf(full, kyzy), reasons: ['words'] })
  expect(pairs).toContainEqual({ pair: pairOf(full, short), reasons: ['words'] })
  expect(pairs).toHaveLength(4)
})

test('an Uzbek name is the same with its father’s said after it, before it, or left out', async () => {
  const full = await person('Yoʻldoshev Sherzod Rustam oʻgʻli')
  const turned = await person('Рустам ўғли Шерзод Йўлдошев')
  const short = await person('Sherzod Yoʻldoshev')
  const pairs = [
    { pair: pairOf(full, turned), reasons: ['words'] },
    { pair: pairOf(full, short), reasons: ['words'] },
    { pair: pairOf(turned, short), reasons: ['words'] },
  ]
  const all = await found(full, turned, short)
  expect(all).toHaveLength(3)
  for (const pair of pairs) expect(all).toContainEqual(pair)
})

test('one word alone is not enough, and nobody meets herself however often a word stands in her name', async () => {
  const first = await person('Sadyr')
  await person('Sadyr Sadyr Japarov')
  expect(await found(first)).toEqual([])
  const second = await person('Japarova Japarova Jazgul Jazgul')
  expect(await found(second)).toEqual([])
})

test('nobody but an administrator is shown them, a page at a time', async () => {
  await person('Twin Sister')
  await person('Twin Sister')
  for (const role of ['officer', 'observer', 'coordinator', 'learner'] as const)
    expect(await listCandidates(await create.person({ role }), { page: 1, size: 5 })).toEqual({ pairs: [], count: 0 })
  const all = await listCandidates(administrator, { page: 1, size: 100 })
  const [one, two] = [
    await listCandidates(administrator, { page: 1, size: 1 }),
    await listCandidates(administrator, { page: 2, size: 1 }),
  ]
  expect([...one.pairs, ...two.pairs]).toEqual(all.pairs.slice(0, 2))
  expect(one.count).toBe(all.pairs.length)
})

test('she is asked once, is told nothing of the other account, and is asked no more when she says no', async () => {
  const [kept, other] = [await person('Asked Person'), await person('Asked Person')]
  const pair = { keptId: kept.id, mergedId: other.id }
  expect(await proposeMerge(await create.person({ role: 'officer' }), pair)).toEqual({
    ok: false,
    reason: 'merge-not-yours',
  })
  expect(await proposeMerge(administrator, pair)).toEqual({ ok: true })
  expect(await proposeMerge(administrator, pair)).toEqual({ ok: true })
  const { id } = await db.accountMerge.findFirstOrThrow({ where: pair })
  expect(await listMerges(kept)).toEqual({ asked: [{ id }], done: [] })
  expect(await listMerges(other)).toEqual({ asked: [], done: [] })
  await drain()
  expect(await db.notice.count({ where: { personId: kept.id, kind: 'merge-proposed' } })).toBe(1)

  expect(await declineMerge(other, id)).toBeNull()
  expect(await declineMerge(kept, id)).toEqual({ ok: true })
  expect(await listMerges(kept)).toEqual({ asked: [], done: [] })
  expect(await found(kept)).toEqual([])
})

test('what was made one is not a pair any more, and what she was asked is answered by it', async () => {
  const [kept, other] = [await person('Merged Person'), await person('Merged Person')]
  await proposeMerge(administrator, { keptId: kept.id, mergedId: other.id })
  expect(await mergeAccounts(kept, other.id)).toEqual({ ok: true })
  expect(await found(kept, other)).toEqual([])
  expect(await db.accountMerge.count({ where: { keptId: kept.id } })).toBe(1)
  const { asked, done } = await listMerges(kept)
  expect(asked).toEqual([])
  expect(done).toMatchObject([{ name: 'Merged Person', canUndo: true }])
  expect(await proposeMerge(administrator, { keptId: other.id, mergedId: kept.id })).toEqual({
    ok: false,
    reason: 'merge-not-possible',
  })
})
