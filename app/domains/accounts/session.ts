import { randomBytes } from 'node:crypto'
import { Lucia, TimeSpan } from 'lucia'
import type { Looks } from '#app/domains/accounts/looks.ts'
import type { SessionAccount, SessionFacts } from '#app/domains/accounts/session-account.ts'
import { isShared, sessionRows, stored } from '#app/domains/accounts/session-rows.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { readCookie } from '#app/platform/cookies.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { timeZoneOf } from '#app/platform/i18n/time-zones.ts'

declare module 'lucia' {
  interface Register {
    Lucia: typeof ownDevice
    DatabaseUserAttributes: SessionAccount
    DatabaseSessionAttributes: SessionFacts
  }
}

const isHttps = env.origin.startsWith('https:')
const cookieName = isHttps ? '__Host-bilim' : 'bilim'
const options = {
  sessionCookie: { name: cookieName, attributes: { secure: isHttps, sameSite: 'lax' as const } },
  getUserAttributes: (account: SessionAccount) => account,
}
const ownDevice = new Lucia(sessionRows, { ...options, sessionExpiresIn: new TimeSpan(30, 'd') })
const sharedRest = new TimeSpan(30, 'm')
const sharedComputer = new Lucia(sessionRows, { ...options, sessionExpiresIn: sharedRest })

const kindOf = (id: string) => (isShared(id) ? sharedComputer : ownDevice)

/** `secondFactorAt`: when it was shown, if it was. `device`: the browser in our words. */
export type SessionStart = {
  isShared: boolean
  device?: string | null
  secondFactorAt?: Date | null
  timedAccessId?: string | null
}

/** Who looks, in which session, and what every page shows her. */
export type Session = {
  actor: PersonActor
  sessionId: string
  /** After how many seconds of rest this browser is signed out, on a computer that others use too. */
  restSeconds: number | null
  unread: number
  looks: Looks
  cookie?: string
}

// Often enough for "last seen today", seldom enough to cost nothing.
const seenEvery = minutes(15)

/** Signs a person in on this browser and says which cookie to set. On a shared computer it ends after half an hour of rest. */
export async function startSession(personId: string, start: SessionStart): Promise<string> {
  const { isShared: onSharedComputer, device = null, secondFactorAt = null, timedAccessId = null } = start
  const sessionId = (onSharedComputer ? 's' : 'p') + randomBytes(25).toString('base64url')
  await kindOf(sessionId).createSession(personId, { device, secondFactorAt, timedAccessId }, { sessionId })
  return cookieFor(sessionId)
}

/** Who the cookie belongs to, and the cookie to set when its life was prolonged. */
export async function findSession(cookies: string | null): Promise<Session | null> {
  const sessionId = readSessionId(cookies)
  if (!sessionId) return null
  const { session, user } = await kindOf(sessionId).validateSession(sessionId)
  if (!session) return null
  const { id, name, country, grants, activeRole, factor, seenBy, unread, looks, lastSeenAt } = user
  const timeZone = timeZoneOf(country)
  const actor: PersonActor = { kind: 'person', id, name, timeZone, grants, activeRole, factor, seenBy }
  const restSeconds = isShared(sessionId) ? sharedRest.seconds() : null
  const found = { actor, sessionId: stored(sessionId), restSeconds, unread, looks }
  await noteSeen(found.sessionId, lastSeenAt)
  return session.fresh ? { ...found, cookie: cookieFor(sessionId) } : found
}

async function noteSeen(id: string, before: Date | null): Promise<void> {
  const moment = now()
  // A moment that lies ahead was before the clock was set back.
  if (before && before <= moment && later(before, seenEvery) > moment) return
  await transaction(() => db.session.updateMany({ where: { id }, data: { lastSeenAt: moment } }))
}

/** Signs this browser out and says which cookie to set. */
export async function endSession(cookies: string | null): Promise<string> {
  const sessionId = readSessionId(cookies)
  if (sessionId) await kindOf(sessionId).invalidateSession(sessionId)
  return ownDevice.createBlankSessionCookie().serialize()
}

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
