import { describe, expect, test } from 'vitest'
import { grantRules, type Scope } from '#app/domains/access/grant-rules.ts'
import { canConfirm, canGrant, canLookThrough, rolesGivenBy, takesTwo } from '#app/domains/access/policy.ts'
import { type Grant, type PersonActor, type Role, roles, system } from '#app/domains/actor.ts'
import { holder } from '#tests/support/holder.ts'

/** Where each role is held in these examples. */
const held: Record<Role, Grant> = {
  learner: { role: 'learner', scope: 'own', scopeId: null },
  trainer: { role: 'trainer', scope: 'organisation', scopeId: 'academy' },
  reviewer: { role: 'reviewer', scope: 'programme', scopeId: 'programme' },
  'cohort-manager': { role: 'cohort-manager', scope: 'organisation', scopeId: 'academy' },
  coordinator: { role: 'coordinator', scope: 'all', scopeId: null },
  mentor: { role: 'mentor', scope: 'own', scopeId: null },
  jury: { role: 'jury', scope: 'programme', scopeId: 'programme' },
  officer: { role: 'officer', scope: 'programme', scopeId: 'programme' },
  observer: { role: 'observer', scope: 'region', scopeId: 'region' },
  'municipality-administrator': { role: 'municipality-administrator', scope: 'municipality', scopeId: 'village' },
  administrator: { role: 'administrator', scope: 'all', scopeId: null },
}
const as = (role: Role): PersonActor => ({ ...holder(role), grants: [held[role]] })
const wish = (role: Role, changed = {}) => ({
  ...{ role, scope: held[role].scope as Scope, scopeId: held[role].scopeId },
  ...{ personId: 'somebody', programmeIds: ['programme'], ...changed },
})

/** roles.md: who gives which role. */
const given: Record<Role, Role[]> = {
  learner: [],
  trainer: [],
  reviewer: [],
  'cohort-manager': ['trainer'],
  coordinator: ['mentor'],
  mentor: [],
  jury: [],
  officer: ['trainer', 'reviewer', 'cohort-manager', 'jury', 'municipality-administrator'],
  observer: [],
  'municipality-administrator': [],
  administrator: roles.filter((role) => role !== 'learner'),
}

describe.each(roles)('a %s', (giver) => {
  test.each(roles)('gives and takes the role of a %s exactly when roles.md says so', (role) => {
    expect(canGrant(as(giver), wish(role))).toBe(given[giver].includes(role))
  })

  test('gives nothing to herself', () => {
    const actor = as(giver)
    expect(roles.filter((role) => canGrant(actor, wish(role, { personId: actor.id })))).toEqual([])
  })

  test('is offered only the roles she gives', () => {
    expect([...rolesGivenBy(as(giver))].sort()).toEqual([...given[giver]].sort())
  })
})

test('an officer gives nothing outside her programme, save a municipality administrator, whom a letter names', () => {
  const elsewhere = { programmeIds: ['another'] }
  const open = roles.filter((role) => canGrant(as('officer'), wish(role, elsewhere)))
  expect(open).toEqual(['municipality-administrator'])
})

test('a cohort manager gives no trainer to another organisation', () => {
  expect(canGrant(as('cohort-manager'), wish('trainer', { scopeId: 'another' }))).toBe(false)
  expect(canGrant(as('cohort-manager'), wish('trainer', { scope: 'own', scopeId: null }))).toBe(false)
})

test('no role is given in a scope it is never held in', () => {
  const wrong = roles.filter((role) => !grantRules[role].scopes.includes('region'))
  expect(wrong.filter((role) => canGrant(system, wish(role, { scope: 'region', scopeId: 'region' })))).toEqual([])
})

test('an administrator and a coordinator take two administrators, no other role does', () => {
  expect(roles.filter(takesTwo)).toEqual(['coordinator', 'administrator'])
})

test.each(roles)('of all roles only an administrator confirms as the second: %s', (role) => {
  expect(canConfirm(as(role), 'grant-role', 'asker', 'somebody')).toBe(role === 'administrator')
})

test('neither who asked nor whom it is about confirms', () => {
  const actor = as('administrator')
  expect(canConfirm(actor, 'grant-role', actor.id, 'somebody')).toBe(false)
  expect(canConfirm(actor, 'grant-role', 'asker', actor.id)).toBe(false)
})

test('only an administrator looks through the eyes of others, never of administrators, coordinators or herself', () => {
  const somebody = { id: 'somebody', roles: ['learner'] }
  expect(roles.filter((role) => canLookThrough(as(role), somebody))).toEqual(['administrator'])
  const actor = as('administrator')
  expect(roles.filter((role) => !canLookThrough(actor, { id: 'somebody', roles: [role] }))).toEqual([
    'coordinator',
    'administrator',
  ])
  expect(canLookThrough(actor, { id: actor.id, roles: [] })).toBe(false)
})
