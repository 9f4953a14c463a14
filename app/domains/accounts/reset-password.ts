import { findLink, findStep, spendLink } from '#app/domains/accounts/one-time-code.ts'
import { hashPassword, isCrowded } from '#app/domains/accounts/password.ts'
import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** By what a new password is set: the link of a letter, or the code that was confirmed in this browser. */
export type ResetBy = { token: string } | { codeId: string }

/** Whether a new password may be set with it. Changes nothing, for scanners of mail open links too. */
export const canReset = async (by: ResetBy): Promise<boolean> => (await findReset(by)) !== null

async function findReset(by: ResetBy): Promise<{ id: string; personId: string } | null> {
  const row = 'token' in by ? await findLink(by.token) : await findConfirmed(by.codeId)
  return row?.purpose === 'reset' && row.personId !== null ? { id: row.id, personId: row.personId } : null
}

async function findConfirmed(codeId: string) {
  const step = await findStep(codeId)
  return step?.isConfirmed && step.expiresAt > now() ? step : null
}

/** Sets a new password, once, within an hour of asking, and ends every session she has. */
export async function resetPassword(by: ResetBy, password: string) {
  if (!(await canReset(by))) return refuse('link-over')
  if (isCrowded()) return refuse('crowded')
  const passwordHash = await hashPassword(password)
  return transaction(async () => {
    const found = await findReset(by)
    if (!found || ('token' in by && !(await spendLink(by.token)))) return refuse('link-over')
    const { id, personId } = found
    // The code behind it is gone, so that neither it nor another form with it sets one more.
    if ((await db.oneTimeCode.deleteMany({ where: { id } })).count === 0) return refuse('link-over')
    await db.person.update({ where: { id: personId }, data: { passwordHash } })
    await db.session.deleteMany({ where: { personId } })
    await record(system, { name: 'password.changed', personId })
    return ok({ personId })
  })
}
