import { countRecoveryCodes, makeRecoveryCodes } from '#app/domains/accounts/factors/recovery-codes.ts'
import { asksSecondFactor, type PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { db } from '#app/platform/db.ts'

export type Factor = 'totp' | 'passkey'

/** What she has to prove who she is besides her password, and whether she has one. */
export async function findFactors(actor: PersonActor) {
  const [person, codesLeft] = await Promise.all([
    db.person.findUniqueOrThrow({
      where: { id: actor.id },
      select: {
        passwordHash: true,
        totp: { select: { createdAt: true, confirmedAt: true } },
        passkeys: {
          select: { id: true, name: true, createdAt: true, lastUsedAt: true },
          orderBy: { createdAt: 'asc' },
        },
      },
    }),
    countRecoveryCodes(actor.id),
  ])
  const totp = person.totp?.confirmedAt ? { addedAt: person.totp.confirmedAt } : null
  return { hasPassword: Boolean(person.passwordHash), totp, passkeys: person.passkeys, codesLeft }
}

/** Whether one of her roles asks for a second factor, so that she may not be left without. */
export const mustKeepFactor = ({ grants }: PersonActor): boolean => grants.some(({ role }) => asksSecondFactor(role))

/** Notes a factor just added; with the first one come recovery codes, said this once. Called inside a transaction. */
export async function noteAdded(actor: PersonActor, factor: Factor): Promise<string[]> {
  await record(actor, { name: 'second-factor.added', personId: actor.id, factor })
  return (await countRecoveryCodes(actor.id)) === 0 ? makeRecoveryCodes(actor) : []
}

/** Notes a factor just removed; recovery codes go with the last one. Called inside a transaction. */
export async function noteRemoved(actor: PersonActor, factor: Factor): Promise<void> {
  await record(actor, { name: 'second-factor.removed', personId: actor.id, factor })
  if ((await countFactors(actor.id)) === 0) await db.recoveryCode.deleteMany({ where: { personId: actor.id } })
}

/** How many factors she has set up. */
export async function countFactors(personId: string): Promise<number> {
  const apps = await db.totpSecret.count({ where: { personId, confirmedAt: { not: null } } })
  return apps + (await db.passkey.count({ where: { personId } }))
}
