import { afterEach, expect, test } from 'vitest'
import { confirmProposal, declineProposal } from '#app/domains/access/decide.ts'
import { confirmGrant, endGrant } from '#app/domains/access/end-grant.ts'
import { grantRole } from '#app/domains/access/grant.ts'
import { listGrants } from '#app/domains/access/grant-list.ts'
import { listProposals } from '#app/domains/access/proposal-list.ts'
import { suspendPerson } from '#app/domains/accounts/suspend.ts'
import { type PersonActor, type Role, system } from '#app/domains/actor.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'

afterEach(() => setClock(undefined))

const reason = 'Order 12 of the rector'
const wanted = (personId: string, role: Role, changed = {}) => ({
  ...{ personId, role, scope: 'all' as const, scopeId: null, reason, ...changed },
})
const grantsOf = (personId: string, role: Role) => db.roleGrant.findMany({ where: { personId, role } })
const events = async (personId: string) =>
  (await db.event.findMany({ where: { personId }, orderBy: { id: 'asc' } })).map(({ name, actorId }) => [name, actorId])

test('a role is given with who, why and from when; once only, and it is in the record', async () => {
  const administrator = await acting('administrator', 'all')
  const person = await create.person()
  const { id: scopeId } = await create.organisation()
  const grant = wanted(person.id, 'trainer', { scope: 'organisation', scopeId })
  expect(await grantRole(administrator, grant)).toMatchObject({ ok: true })
  const [row] = await grantsOf(person.id, 'trainer')
  expect(row).toMatchObject({ scope: 'organisation', scopeId, to: null, grantedById: administrator.id, reason })
  expect(await grantRole(administrator, grant)).toEqual({ ok: false, reason: 'grant-held' })
  expect(await events(person.id)).toEqual([['role.granted', administrator.id]])
})

test('a scope that is not there, a role not hers to give and a person she may not know of are refused', async () => {
  const administrator = await acting('administrator', 'all')
  const { id } = await create.person()
  const nowhere = wanted(id, 'trainer', { scope: 'organisation', scopeId: 'none' })
  expect(await grantRole(administrator, nowhere)).toEqual({ ok: false, reason: 'scope-unknown' })
  expect(await grantRole(await acting('trainer', 'all'), wanted(id, 'administrator'))).toEqual({
    ok: false,
    reason: 'grant-not-yours',
  })
  const { id: scopeId } = await create.organisation()
  const manager = await acting('cohort-manager', 'organisation', scopeId)
  const trainer = wanted(id, 'trainer', { scope: 'organisation', scopeId })
  expect(await grantRole(manager, trainer)).toEqual({ ok: false, reason: 'grant-not-yours' })
})

test('a municipality administrator needs a letter, stays for twelve months, and can be confirmed anew', async () => {
  setClock(new Date('2026-11-25T06:00:00Z'))
  const administrator = await acting('administrator', 'all')
  const person = await create.person()
  const { id: university } = await create.organisation()
  const elsewhere = wanted(person.id, 'municipality-administrator', { scope: 'municipality', scopeId: university })
  expect(await grantRole(administrator, elsewhere)).toEqual({ ok: false, reason: 'scope-unknown' })
  const { id: scopeId } = await create.organisation({ kind: 'municipality' })
  const grant = wanted(person.id, 'municipality-administrator', { scope: 'municipality', scopeId })
  expect(await grantRole(administrator, grant)).toEqual({ ok: false, reason: 'letter-missing' })
  const granted = await grantRole(administrator, { ...grant, letter: '01-17/204', to: '2030-01-01' })
  const to = async () => (await grantsOf(person.id, 'municipality-administrator'))[0]?.to?.toISOString()
  expect(await to()).toBe('2027-11-25T06:00:00.000Z')

  setClock(new Date('2027-11-01T06:00:00Z'))
  expect(await confirmGrant(administrator, (granted as { grantId: string }).grantId)).toMatchObject({ ok: true })
  expect(await to()).toBe('2028-11-01T06:00:00.000Z')

  setClock(new Date('2028-11-02T06:00:00Z'))
  expect(await confirmGrant(administrator, (granted as { grantId: string }).grantId)).toMatchObject({ ok: false })
})

test('an observer needs a letter and a term that is still to come', async () => {
  setClock(new Date('2026-11-25T06:00:00Z'))
  const administrator = await acting('administrator', 'all')
  const { id } = await create.person()
  const scopeId = 'observed'
  await transaction(() => db.unit.create({ data: { id: scopeId, kind: 'region', country: 'KG' } }))
  const grant = wanted(id, 'observer', { scope: 'region', scopeId })
  const to = '2027-03-31'
  expect(await grantRole(administrator, { ...grant, to })).toEqual({ ok: false, reason: 'letter-missing' })
  expect(await grantRole(administrator, { ...grant, letter: '7' })).toEqual({ ok: false, reason: 'term-missing' })
  const over = { ...grant, letter: '7', to: '2020-01-01' }
  expect(await grantRole(administrator, over)).toEqual({ ok: false, reason: 'term-over' })
  expect(await grantRole(administrator, { ...grant, letter: '7', to })).toMatchObject({ ok: true })
  expect((await grantsOf(id, 'observer'))[0]).toMatchObject({
    reason: `7 · ${reason}`,
    to: new Date('2027-03-31T19:00Z'),
  })
})

test('an administrator is appointed by two: one asks, another confirms, and both are shown', async () => {
  const [first, second] = [await acting('administrator', 'all'), await acting('administrator', 'all')]
  const person = await create.person()
  const grant = wanted(person.id, 'administrator')
  const proposed = await grantRole(first, grant)
  const { proposalId } = proposed as { proposalId: string }
  expect(await grantsOf(person.id, 'administrator')).toEqual([])
  expect(await grantRole(second, grant)).toEqual({ ok: false, reason: 'proposal-waits' })

  expect(await confirmProposal(first, proposalId)).toEqual({ ok: false, reason: 'proposal-not-yours' })
  const herself = { ...second, id: person.id }
  expect(await confirmProposal(herself, proposalId)).toEqual({ ok: false, reason: 'proposal-not-yours' })
  const stranger = await acting('officer', 'all')
  expect(await confirmProposal(stranger, proposalId)).toEqual({ ok: false, reason: 'proposal-unknown' })

  expect(await confirmProposal(second, proposalId)).toEqual({ ok: true, proposalId })
  expect(await grantsOf(person.id, 'administrator')).toMatchObject([{ grantedById: first.id, reason }])
  expect(await confirmProposal(second, proposalId)).toEqual({ ok: false, reason: 'proposal-decided' })
  const shown = (await listGrants(first, person.id, 'en')).find(({ role }) => role === 'administrator')
  expect(shown).toMatchObject({ grantedBy: first.name, confirmedBy: second.name })
  const { proposals } = await listProposals(first, { isDecided: true, page: 1, size: 50, locale: 'en' })
  expect(proposals.find(({ id }) => id === proposalId)).toMatchObject({
    ...{ outcome: 'confirmed', askedBy: first.name, decidedBy: second.name, personName: person.name },
  })
  expect(await events(person.id)).toEqual([
    ['proposal.made', first.id],
    ['role.granted', second.id],
    ['proposal.decided', second.id],
  ])
})

test('nobody confirms what somebody asked for who is an administrator no more, or for an account that is closed', async () => {
  const [first, second] = [await acting('administrator', 'all'), await acting('administrator', 'all')]
  const asked = async (by: PersonActor) => {
    const { id } = await create.person()
    const proposed = await grantRole(by, wanted(id, 'administrator', { scope: 'all', scopeId: null }))
    return { id, proposalId: (proposed as { proposalId: string }).proposalId }
  }
  const closed = await asked(first)
  await transaction(() =>
    db.suspension.create({ data: { id: newId(), personId: closed.id, reason: 'r', from: now() } }),
  )
  expect(await confirmProposal(second, closed.proposalId)).toEqual({ ok: false, reason: 'proposal-void' })
  const lapsed = await asked(first)
  await transaction(() => db.roleGrant.updateMany({ where: { personId: first.id }, data: { to: now() } }))
  expect(await confirmProposal(second, lapsed.proposalId)).toEqual({ ok: false, reason: 'proposal-void' })
  expect(await grantsOf(lapsed.id, 'administrator')).toEqual([])
})

test('a proposal is declined with a reason, taken back by who asked, and runs out after 14 days', async () => {
  const [first, second] = [await acting('administrator', 'all'), await acting('administrator', 'all')]
  const ask = async () => {
    const { id } = await create.person()
    const proposed = await grantRole(first, wanted(id, 'coordinator'))
    return { id, proposalId: (proposed as { proposalId: string }).proposalId }
  }
  const [declined, withdrawn, late] = [await ask(), await ask(), await ask()]
  expect(await declineProposal(second, declined.proposalId, 'She leaves in May')).toMatchObject({ ok: true })
  expect(await declineProposal(first, withdrawn.proposalId, 'By mistake')).toMatchObject({ ok: true })
  setClock(later(now(), days(14)))
  expect(await confirmProposal(second, late.proposalId)).toEqual({ ok: false, reason: 'proposal-expired' })
  const { proposals } = await listProposals(second, { isDecided: true, page: 1, size: 50, locale: 'en' })
  const outcomeOf = ({ proposalId }: { proposalId: string }) => proposals.find(({ id }) => id === proposalId)
  expect(outcomeOf(declined)).toMatchObject({ outcome: 'declined', answer: 'She leaves in May' })
  expect(outcomeOf(withdrawn)).toMatchObject({ outcome: 'withdrawn' })
  expect(outcomeOf(late)).toMatchObject({ outcome: null })
  for (const { id } of [declined, withdrawn, late]) expect(await grantsOf(id, 'coordinator')).toEqual([])
})

test('who may give a role may end it, and it stays on the record', async () => {
  const { id: scopeId } = await create.organisation()
  const manager = await acting('cohort-manager', 'organisation', scopeId)
  const trainer = await acting('trainer', 'organisation', scopeId)
  const [row] = await grantsOf(trainer.id, 'trainer')
  const grantId = row?.id ?? ''
  // She knows of nobody but those of her organisation.
  expect(await endGrant(manager, grantId, reason)).toEqual({ ok: false, reason: 'grant-not-yours' })
  expect(await endGrant(trainer, grantId, reason)).toEqual({ ok: false, reason: 'grant-not-yours' })
  const administrator = await acting('administrator', 'all')
  expect(await endGrant(administrator, grantId, reason)).toEqual({ ok: true, grantId })
  expect(await grantsOf(trainer.id, 'trainer')).toMatchObject([{ endedById: administrator.id, endReason: reason }])
  expect(await endGrant(administrator, grantId, reason)).toEqual({ ok: false, reason: 'grant-not-yours' })
})

test('the last administrator who can sign in stays, except for the command of the operators', async () => {
  for (const { id } of await db.roleGrant.findMany({ where: { role: 'administrator', to: null } }))
    await endGrant(system, id, reason)
  const [first, second] = [await acting('administrator', 'all'), await acting('administrator', 'all')]
  const grantOf = async (id: string) => (await grantsOf(id, 'administrator'))[0]?.id ?? ''
  const [suspended, left] = [await grantOf(first.id), await grantOf(second.id)]
  await suspendPerson(second, first.id, 'Lost telephone')
  expect(await endGrant(first, left, reason)).toEqual({ ok: false, reason: 'last-administrator' })
  expect(await endGrant(second, suspended, reason)).toEqual({ ok: true, grantId: suspended })
  expect(await endGrant(system, left, reason)).toEqual({ ok: true, grantId: left })
})
