import { expect, test } from 'vitest'
import { declineProposal } from '#app/domains/access/decide.ts'
import { countWaitingProposals } from '#app/domains/access/proposal-list.ts'
import { propose } from '#app/domains/access/propose.ts'
import { tellDeciders } from '#app/domains/access/tell-deciders.ts'
import { db } from '#app/platform/db.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'
import { drain } from '#tests/support/jobs.ts'

const noticesOf = async (personId: string) =>
  (await db.notice.findMany({ where: { personId } })).map(({ kind, data }) => ({ kind, data }))

test('who may decide is told once that a proposal waits, and who asked is told how it ended', async () => {
  const [asking, deciding] = [await acting('administrator', 'all'), await acting('administrator', 'all')]
  const [officer, person] = [await acting('officer', 'all'), await create.person()]
  const detail = { role: 'administrator', scope: 'all', scopeId: null }
  const wanted = { kind: 'grant-role' as const, personId: person.id, detail, reason: 'Letter 17' }
  const proposed = await propose(asking, wanted)
  if (!proposed.ok) throw new Error(proposed.reason)
  await drain()
  await tellDeciders(proposed.proposalId)
  expect(await noticesOf(deciding.id)).toEqual([{ kind: 'proposal-waiting', data: { kind: 'grant-role' } }])
  for (const { id } of [asking, officer, person]) expect(await noticesOf(id)).toEqual([])
  const waiting = () => Promise.all([deciding, asking, officer, person].map(countWaitingProposals))
  expect(await waiting()).toEqual([1, 0, 0, 0])

  expect(await declineProposal(deciding, proposed.proposalId, 'Not now')).toMatchObject({ ok: true })
  expect(await waiting()).toEqual([0, 0, 0, 0])
  await drain()
  const data = { kind: 'grant-role', outcome: 'declined' }
  expect(await noticesOf(asking.id)).toEqual([{ kind: 'proposal-decided', data }])
  expect(await noticesOf(person.id)).toEqual([])
})
