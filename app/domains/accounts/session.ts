import { randomBytes } from 'node:crypto'
import { Lucia, TimeSpan } from 'lucia'
import { isShared, sessionRows } from '#app/domains/accounts/session-rows.ts'
import type { Grant, PersonActor } from '#app/domains/actor.ts'
import { readCookie } from '#app/platform/cookies.ts'
import { env } from '#app/platform/env.ts'
import { timeZoneOf } from '#app/platform/i18n/time-zones.ts'

declare module 'lucia' {
  interface Register {
    Lucia: typeof ownDevice
    DatabaseUserAttributes: { name: string; country: string; grants: Grant[] }
    DatabaseSessionAttributes: { isShared: boolean }
  }
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
const ownDevice = new Lucia(sessionRows, { ...options, sessionExpiresIn: new TimeSpan(30, 'd') })
const sharedComputer = new Lucia(sessionRows, { ...options, sessionExpiresIn: new TimeSpan(30, 'm') })

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
