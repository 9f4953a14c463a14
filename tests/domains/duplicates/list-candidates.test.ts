import { expect, test } from 'vitest'
import { type After, listCandidates } from '#app/domains/duplicates/list-candidates.ts'
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
  const { pairs } = await listCandidates(administrator, { after: null, size: 100 })
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

test('three words of a name are the same when the family name comes last', async () => {
  const first = await person('Osmonova Gulnara Bakytovna')
  const last = await person('Gulnara Bakytovna Osmonova')
  expect(await found(first)).toEqual([{ pair: pairOf(first, last), reasons: ['words'] }])
})

test('the account that was made later may be the one whose words are turned, either way', async () => {
  const turned = await person('Bakyt Bolot Kadyrov')
  const plain = await person('Kadyrov Bakyt Bolot')
  const abroad = await person('Someone', { phone: '+998907654321' })
  const home = await person('Another', { phone: '+996907654321' })
  expect(await found(turned)).toEqual([{ pair: pairOf(turned, plain), reasons: ['words'] }])
  expect(await found(home)).toEqual([{ pair: pairOf(abroad, home), reasons: ['phone'] }])
})

test('nobody but an administrator is shown them, a page at a time', async () => {
  await person('Twin Sister')
  await person('Twin Sister')
  for (const role of ['officer', 'observer', 'coordinator', 'learner'] as const)
    expect(await listCandidates(await create.person({ role }), { after: null, size: 5 })).toEqual({
      pairs: [],
      next: null,
    })
  const all = await listCandidates(administrator, { after: null, size: 100 })
  const byOne = []
  let after: After | null = null
  do {
    const { pairs, next } = await listCandidates(administrator, { after, size: 1 })
    byOne.push(...pairs)
    after = next
  } while (after)
  expect(byOne).toEqual(all.pairs)
  expect(all.next).toBeNull()
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
