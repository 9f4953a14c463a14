import { createHash, randomBytes } from 'node:crypto'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
import type { Grant, PersonActor } from '#app/domains/actor.ts'
import { isRole } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { readCookie } from '#app/platform/cookies.ts'
import { db, query, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { timeZoneOf } from '#app/platform/i18n/office-dates.ts'

declare module 'lucia' {
  interface Register {
    Lucia: typeof ownDevice
    DatabaseUserAttributes: { name: string; country: string; grants: Grant[] }
    DatabaseSessionAttributes: { isShared: boolean }
  }
}

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

const adapter: Adapter = {
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

const isHttps = env.origin.startsWith('https:')
const cookieName = isHttps ? '__Host-bilim' : 'bilim'
const options = {
  sessionCookie: { name: cookieName, attributes: { secure: isHttps, sameSite: 'lax' as const } },
  getUserAttributes: ({ name, country, grants }: { name: string; country: string; grants: Grant[] }) => ({
    name,
    timeZone: timeZoneOf(country),
    grants,
  }),
}
const ownDevice = new Lucia(adapter, { ...options, sessionExpiresIn: new TimeSpan(30, 'd') })
const sharedComputer = new Lucia(adapter, { ...options, sessionExpiresIn: new TimeSpan(30, 'm') })

// The id itself says which kind it is, so the right lifetime is known before the row is read.
const isShared = (id: string) => id.startsWith('s')
const kindOf = (id: string) => (isShared(id) ? sharedComputer : ownDevice)

/** Signs a person in on this browser and says which cookie to set. On a shared computer it ends after half an hour of rest. */
export async function startSession(personId: string, onSharedComputer: boolean): Promise<string> {
  const sessionId = (onSharedComputer ? 's' : 'p') + randomBytes(25).toString('base64url')
  await kindOf(sessionId).createSession(personId, { isShared: onSharedComputer }, { sessionId })
  return cookieFor(sessionId)
}

/** Who the cookie belongs to, and the cookie to set when its life was prolonged. */
export async function findSession(cookies: string | null): Promise<{ actor: PersonActor; cookie?: string } | null> {
  const sessionId = readSessionId(cookies)
  if (!sessionId) return null
  const { session, user } = await kindOf(sessionId).validateSession(sessionId)
  if (!session) return null
  const { id, name, timeZone, grants } = user
  const actor: PersonActor = { kind: 'person', id, name, timeZone, grants }
  return session.fresh ? { actor, cookie: cookieFor(sessionId) } : { actor }
}

/** Signs this browser out and says which cookie to set. */
export async function endSession(cookies: string | null): Promise<string> {
  const sessionId = readSessionId(cookies)
  if (sessionId) await kindOf(sessionId).invalidateSession(sessionId)
  return ownDevice.createBlankSessionCookie().serialize()
}

/** Forgets sessions that have run out. */
export const cleanSessions = (): Promise<void> => ownDevice.deleteExpiredSessions()

/** True when the cookies may belong to somebody who is signed in. */
export const hasSessionCookie = (cookies: string | undefined): boolean => readCookie(cookies, cookieName) !== null

function readSessionId(cookies: string | null): string | null {
  const id = readCookie(cookies, cookieName)
  return id !== null && /^[sp][\w-]{20,60}$/.test(id) ? id : null
}

function cookieFor(sessionId: string): string {
  const cookie = kindOf(sessionId).createSessionCookie(sessionId)
  // Without Max-Age the browser forgets the cookie when it is closed.
  if (isShared(sessionId)) delete cookie.attributes.maxAge
  return cookie.serialize()
}
