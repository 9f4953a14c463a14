import { db, transaction } from '#app/platform/db.ts'

type Found = Promise<{ id: string }[]>

/** Forgets sign-ins that ran out before a moment, so many at most. */
export const forgetSessions = (before: Date, most: number) =>
  forget(db.session.findMany({ where: { expiresAt: { lte: before } }, take: most, select: { id: true } }), (ids) =>
    db.session.deleteMany({ where: { id: { in: ids } } }),
  )

/** Forgets codes sent to a phone or an e-mail that ran out before a moment. */
export const forgetOneTimeCodes = (before: Date, most: number) =>
  forget(db.oneTimeCode.findMany({ where: { expiresAt: { lte: before } }, take: most, select: { id: true } }), (ids) =>
    db.oneTimeCode.deleteMany({ where: { id: { in: ids } } }),
  )

/** Forgets what passkeys were to sign and did not in time. */
export const forgetChallenges = (before: Date, most: number) =>
  forget(
    db.passkeyChallenge.findMany({ where: { expiresAt: { lte: before } }, take: most, select: { id: true } }),
    (ids) => db.passkeyChallenge.deleteMany({ where: { id: { in: ids } } }),
  )

/** Forgets printed slips that ran out before a moment, and who used them. */
export const forgetSlips = (before: Date, most: number) =>
  forget(
    db.printedCodeBatch.findMany({ where: { expiresAt: { lte: before } }, take: most, select: { id: true } }),
    (ids) => db.printedCodeBatch.deleteMany({ where: { id: { in: ids } } }),
  )

/** Forgets wishes for another phone or e-mail that came to nothing. By those that were done a person's letters are found. */
export const forgetContactChanges = (before: Date, most: number) =>
  forget(
    db.contactChange.findMany({
      where: { doneAt: null, expiresAt: { lte: before } },
      take: most,
      select: { id: true },
    }),
    (ids) => db.contactChange.deleteMany({ where: { id: { in: ids }, doneAt: null } }),
  )

/** Forgets browsers on which nobody has signed in since a moment; the next sign-in there is told of again. */
export async function forgetDevices(before: Date, most: number): Promise<number> {
  const where = { lastSeenAt: { lte: before } }
  const devices = await db.knownDevice.findMany({ where, take: most, select: { id: true, personId: true } })
  if (devices.length === 0) return 0
  return (await transaction(() => db.knownDevice.deleteMany({ where: { ...where, OR: devices } }))).count
}

async function forget(found: Found, remove: (ids: string[]) => Promise<{ count: number }>): Promise<number> {
  const ids = (await found).map(({ id }) => id)
  return ids.length === 0 ? 0 : (await transaction(() => remove(ids))).count
}
