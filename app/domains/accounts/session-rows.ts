import { createHash } from 'node:crypto'
import type { Adapter } from 'lucia'
import { isRole } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, query, transaction } from '#app/platform/db.ts'

// The id itself says which kind it is, so the right lifetime is known before the row is read.
/** True for the id of a session on a computer that others use too. */
export const isShared = (id: string) => id.startsWith('s')

// Only a hash of the session id is stored, so a copy of the database opens no account.
const stored = (id: string) => createHash('sha256').update(id).digest('hex')

type Row = {
  personId: string
  expiresAt: string | Date
  given: string
  family: string | null
  country: string
  role: string | null
  scope: string | null
  scopeId: string | null
}

/** Sessions as Lucia asks for them, and as they lie in the database. */
export const sessionRows: Adapter = {
  async getSessionAndUser(id) {
    const moment = now()
    // What was granted with the account holds as long as there is one, also when the clock was ahead on that day.
    const rows = await query<Row>`
      SELECT s."personId", s."expiresAt", p."given", p."family", p."country", g."role", g."scope", g."scopeId"
      FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
      LEFT JOIN "RoleGrant" g ON g."personId" = p."id" AND (g."from" <= ${moment} OR g."from" <= p."createdAt")
        AND (g."to" IS NULL OR g."to" > ${moment})
      WHERE s."id" = ${stored(id)}`
    const [first] = rows
    if (!first) return [null, null]
    const grants = rows.flatMap(({ role, scope, scopeId }) =>
      role && isRole(role) && scope ? [{ role, scope, scopeId }] : [],
    )
    const { personId, country } = first
    const name = [first.given, first.family].filter(Boolean).join(' ')
    return [
      { id, userId: personId, expiresAt: new Date(first.expiresAt), attributes: { isShared: isShared(id) } },
      { id: personId, attributes: { name, country, grants } },
    ]
  },
  async getUserSessions(personId) {
    const rows = await db.session.findMany({ where: { personId } })
    return rows.map(({ id, expiresAt, isShared }) => ({ id, userId: personId, expiresAt, attributes: { isShared } }))
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    await transaction(() =>
      db.session.create({
        data: { id: stored(id), personId: userId, expiresAt, isShared: attributes.isShared, createdAt: now() },
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
