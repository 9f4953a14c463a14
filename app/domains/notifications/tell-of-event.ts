import type { Event } from '#app/domains/events.ts'
import type { Told } from '#app/domains/notifications/notice-kind.ts'
import { notify } from '#app/domains/notifications/notify.ts'
import type { Contacts } from '#app/domains/notifications/wishes.ts'
import { db } from '#app/platform/db.ts'

type About<Name extends Event['name']> = Extract<Event, { name: Name }>
/** What is told, to whom, if it is not the person the fact is about, and where, if not to what she signs in with now. */
type Telling = Told & { to?: string; contacts?: Contacts }
type Tellings = { [Name in Event['name']]?: (event: About<Name>, at: Date) => Promise<Telling> | Telling }

const changed = (change: string): Told => ({ kind: 'second-factor-changed', data: { change } })

const before = { moved: true, merged: { select: { phone: true, email: true } } } as const

/** What people are told of facts. */
const tellings: Tellings = {
  'person.signed-in-on-new-device': ({ device }, at) => ({ kind: 'new-device', data: { device, at } }),
  'password.changed': () => ({ kind: 'password-changed', data: {} }),
  'second-factor.added': ({ factor }) => changed(factor === 'totp' ? 'totp-on' : 'passkey-added'),
  'second-factor.removed': ({ factor }) => changed(factor === 'totp' ? 'totp-off' : 'passkey-removed'),
  'second-factor.reset': () => changed('reset'),
  'recovery-codes.made': () => changed('recovery-codes-made'),
  'recovery-code.used': () => changed('recovery-code-used'),
  'role.granted': async ({ grantId }) => {
    const { role, to } = await db.roleGrant.findUniqueOrThrow({ where: { id: grantId } })
    return { kind: 'role-granted', data: { role, to } }
  },
  'role.ended': async ({ grantId }) => {
    const { role } = await db.roleGrant.findUniqueOrThrow({ where: { id: grantId } })
    return { kind: 'role-ended', data: { role } }
  },
  'timed-access.begun': async ({ accessId }) => {
    const { byId, reason, from, until } = await db.timedAccess.findUniqueOrThrow({ where: { id: accessId } })
    const { officialName } = await db.person.findUniqueOrThrow({ where: { id: byId } })
    return { kind: 'timed-access', data: { by: officialName, reason, from, until } }
  },
  'merge.proposed': () => ({ kind: 'merge-proposed', data: {} }),
  'accounts.merged': async ({ mergedId }) => {
    const { officialName } = await db.person.findUniqueOrThrow({ where: { id: mergedId } })
    return { kind: 'account-merged', data: { name: officialName } }
  },
  'account.merged-away': async ({ mergeId }) => {
    const { merged, moved } = await db.accountMerge.findUniqueOrThrow({ where: { id: mergeId }, select: before })
    // Her phone and e-mail may be the other account's by now; the letter goes where she was reached before.
    const { phone = null, email = null } = (moved as { account?: Partial<Contacts> } | null)?.account ?? {}
    const contacts = { phone: merged.phone ?? phone, email: merged.email ?? email }
    return { kind: 'account-merged-away', data: { mergeId }, contacts }
  },
  'merge.objected': async ({ mergedId }) => {
    const { officialName } = await db.person.findUniqueOrThrow({ where: { id: mergedId } })
    return { kind: 'merge-objected', data: { name: officialName } }
  },
  'proposal.decided': async ({ proposalId, outcome }) => {
    const { kind, askedById } = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })
    return { kind: 'proposal-decided', data: { kind, outcome }, to: askedById }
  },
  'export.ready': ({ exportId }) => ({ kind: 'export-ready', data: { exportId } }),
  'erasure.asked': async ({ erasureId }) => {
    const { dueAt } = await db.erasure.findUniqueOrThrow({ where: { id: erasureId } })
    return { kind: 'erasure-asked', data: { dueAt } }
  },
}

/** Whether somebody is told of a fact. */
export const isTold = (name: Event['name']): boolean => Object.hasOwn(tellings, name)

/** Tells of a fact, once, whoever is to know. */
export async function tellOfEvent(eventId: number): Promise<void> {
  const { name, data, personId, at } = await db.event.findUniqueOrThrow({ where: { id: eventId } })
  const tell = tellings[name as Event['name']] as ((event: Event, at: Date) => Promise<Telling> | Telling) | undefined
  if (!tell) return
  const { to = personId, ...told } = await tell({ name, ...(data as object) } as Event, at)
  if (to !== null) await notify(to, { cause: `event-${eventId}`, ...told })
}
