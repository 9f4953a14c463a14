import { createHash } from 'node:crypto'
import type { Adapter } from 'lucia'
import { readAccount, type SessionFacts } from '#app/domains/accounts/session-account.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

// The id itself says which kind it is, so the right lifetime is known before the row is read.
/** True for the id of a session on a computer that others use too. */
export const isShared = (id: string) => id.startsWith('s')

// Only a hash of the session id is stored, so a copy of the database opens no account.
/** The name under which a session lies in the database. */
export const stored = (id: string) => createHash('sha256').update(id).digest('hex')

/** Sessions as Lucia asks for them, and as they lie in the database. */
export const sessionRows: Adapter = {
  async getSessionAndUser(id) {
    const account = await readAccount(stored(id))
    if (!account) return [null, null]
    const { personId: userId, expiresAt, attributes } = account
    return [
      { id, userId, expiresAt, attributes: attributes as SessionFacts },
      { id: userId, attributes: account.person },
    ]
  },
  async getUserSessions(personId) {
    const rows = await db.session.findMany({ where: { personId } })
    return rows.map(({ id, expiresAt, ...attributes }) => ({ id, userId: personId, expiresAt, attributes }))
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    const at = now()
    const { device, secondFactorAt, timedAccessId } = attributes
    await transaction(() =>
      db.session.create({
        data: {
          id: stored(id),
          personId: userId,
          expiresAt,
          isShared: isShared(id),
          createdAt: at,
          lastSeenAt: at,
          ...{ device, secondFactorAt, timedAccessId },
        },
      }),
    )
  },
  async updateSessionExpiration(id, expiresAt) {
    await transaction(() => db.session.updateMany({ where: { id: stored(id) }, data: { expiresAt } }))
  },
  async deleteSession(id) {
    await transaction(() => db.session.deleteMany({ where: { id: stored(id) } }))
  },
  async deleteUserSessions(personId) {
    await transaction(() => db.session.deleteMany({ where: { personId } }))
  },
  async deleteExpiredSessions() {
    await transaction(() => db.session.deleteMany({ where: { expiresAt: { lte: now() } } }))
  },
}
