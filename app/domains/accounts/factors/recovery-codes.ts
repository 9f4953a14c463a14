import { randomInt } from 'node:crypto'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { isSigned, sign } from '#app/platform/keys.ts'

const howMany = 10
// Without letters and digits that look alike on paper.
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'
const length = 10
const purpose = 'recovery codes'

/** How many of her recovery codes are still good. */
export const countRecoveryCodes = (personId: string): Promise<number> =>
  db.recoveryCode.count({ where: { personId, usedAt: null } })

/** Makes ten new recovery codes and says them this one time; earlier ones open nothing any more. Called inside a transaction. */
export async function makeRecoveryCodes(actor: PersonActor): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  await db.recoveryCode.deleteMany({ where: { personId: actor.id } })
  await db.recoveryCode.createMany({
    data: codes.map((code) => ({
      id: newId(),
      personId: actor.id,
      codeHash: sign(purpose, wordsOf(actor.id, code)),
      createdAt: now(),
    })),
  })
  await record(actor, { name: 'recovery-codes.made', personId: actor.id })
  return codes
}

/** Makes her recovery codes anew. */
export const renewRecoveryCodes = (actor: PersonActor): Promise<string[]> => transaction(() => makeRecoveryCodes(actor))

/** Uses up a recovery code of an account; false when it is none of them or was used before. */
export async function spendRecoveryCode(actor: PersonActor, personId: string, typed: string): Promise<boolean> {
  const words = wordsOf(personId, typed)
  const codes = await db.recoveryCode.findMany({ where: { personId, usedAt: null } })
  const fitting = codes.find(({ codeHash }) => isSigned(purpose, words, codeHash))
  if (!fitting) return false
  return transaction(async () => {
    const { count } = await db.recoveryCode.updateMany({
      where: { id: fitting.id, usedAt: null },
      data: { usedAt: now() },
    })
    if (count === 1) await record(actor, { name: 'recovery-code.used', personId })
    return count === 1
  })
}

function newCode(): string {
  const signs = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${signs.slice(0, length / 2)}-${signs.slice(length / 2)}`
}

// Typed from paper: in capitals, with or without the hyphen.
const wordsOf = (personId: string, code: string) => `${personId} ${code.toLowerCase().replace(/[\s\p{Pd}]/gu, '')}`
