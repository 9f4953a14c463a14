import type { Event } from '#app/domains/events.ts'
import type { Told } from '#app/domains/notifications/notice-kind.ts'
import { notify } from '#app/domains/notifications/notify.ts'
import { db } from '#app/platform/db.ts'

type About<Name extends Event['name']> = Extract<Event, { name: Name }>
type Tellings = { [Name in Event['name']]?: (event: About<Name>, at: Date) => Promise<Told> | Told }

const changed = (change: string): Told => ({ kind: 'second-factor-changed', data: { change } })

/** What a person is told of a fact that is about her. */
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
  'export.ready': ({ exportId }) => ({ kind: 'export-ready', data: { exportId } }),
  'erasure.asked': async ({ erasureId }) => {
    const { dueAt } = await db.erasure.findUniqueOrThrow({ where: { id: erasureId } })
    return { kind: 'erasure-asked', data: { dueAt } }
  },
}

/** Whether the person a fact is about is told of it. */
export const isTold = (name: Event['name']): boolean => Object.hasOwn(tellings, name)

/** Tells the person a fact is about of it, once. */
export async function tellOfEvent(eventId: number): Promise<void> {
  const { name, data, personId, at } = await db.event.findUniqueOrThrow({ where: { id: eventId } })
  const tell = tellings[name as Event['name']] as ((event: Event, at: Date) => Promise<Told> | Told) | undefined
  if (!tell || personId === null) return
  const told = await tell({ name, ...(data as object) } as Event, at)
  await notify(personId, { cause: `event-${eventId}`, ...told })
}
