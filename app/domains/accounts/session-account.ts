import { type Looks, usualLooks } from '#app/domains/accounts/looks.ts'
import {
  activeRoleOf,
  factorOf,
  grantsShown,
  instant,
  type Moment,
  seenByOf,
} from '#app/domains/accounts/session-rights.ts'
import { type FactorState, type Grant, isRole, type Role, type SeenBy } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { query } from '#app/platform/db.ts'

type Row = {
  personId: string
  expiresAt: Moment
  lastSeenAt: Moment | null
  device: string | null
  secondFactorAt: Moment | null
  activeRole: string | null
  timedAccessId: string | null
  accessById: string | null
  accessUntil: Moment | null
  given: string
  family: string | null
  country: string
  textSize: string | null
  contrast: string | null
  motion: string | null
  layout: string | null
  unread: number | bigint
  hasFactor: number | boolean
  role: string | null
  scope: string | null
  scopeId: string | null
}

/** What a session row says of itself. */
export type SessionFacts = { device: string | null; secondFactorAt: Date | null; timedAccessId: string | null }

/** Whose session it is, with everything that every page asks of her, in one question to the database. */
export type SessionAccount = {
  name: string
  country: string
  grants: Grant[]
  activeRole: Role | null
  factor: FactorState
  seenBy: SeenBy | null
  unread: number
  looks: Looks
  lastSeenAt: Date | null
}

/** The account behind a session; null when there is none, or its person is kept out or has gone over into another account. */
export async function readAccount(storedId: string) {
  const moment = now()
  // What was granted with the account holds as long as there is one, also when the clock was ahead on that day.
  const rows = await query<Row>`
    SELECT s."personId", s."expiresAt", s."lastSeenAt", s."device", s."secondFactorAt", s."activeRole", s."timedAccessId",
      a."byId" AS "accessById", a."until" AS "accessUntil",
      p."given", p."family", p."country", f."textSize", f."contrast", f."motion", f."layout",
      (SELECT COUNT(*) FROM "Notice" n WHERE n."personId" = p."id" AND n."readAt" IS NULL) AS "unread",
      (EXISTS (SELECT 1 FROM "TotpSecret" t WHERE t."personId" = p."id" AND t."confirmedAt" IS NOT NULL)
        OR EXISTS (SELECT 1 FROM "Passkey" k WHERE k."personId" = p."id")) AS "hasFactor",
      g."role", g."scope", g."scopeId"
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
    LEFT JOIN "Preferences" f ON f."personId" = p."id"
    LEFT JOIN "TimedAccess" a ON a."id" = s."timedAccessId" AND a."until" > ${moment} AND a."endedAt" IS NULL
      AND EXISTS (SELECT 1 FROM "RoleGrant" y WHERE y."personId" = a."byId" AND y."role" = 'administrator'
        AND y."from" <= ${moment} AND (y."to" IS NULL OR y."to" > ${moment}))
      AND NOT EXISTS (SELECT 1 FROM "Suspension" v WHERE v."personId" = a."byId" AND v."endedAt" IS NULL)
    LEFT JOIN "RoleGrant" g ON g."personId" = p."id" AND (g."from" <= ${moment} OR g."from" <= p."createdAt")
      AND (g."to" IS NULL OR g."to" > ${moment})
    WHERE s."id" = ${storedId} AND (s."timedAccessId" IS NULL OR a."id" IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM "Suspension" u WHERE u."personId" = p."id" AND u."endedAt" IS NULL)
      AND NOT EXISTS (SELECT 1 FROM "AccountMerge" m
        WHERE m."mergedId" = p."id" AND m."mergedAt" IS NOT NULL AND m."undoneAt" IS NULL)`
  const [first] = rows
  if (!first) return null
  const held = rows.flatMap(({ role, scope, scopeId }) =>
    role && isRole(role) && scope ? [{ role, scope, scopeId }] : [],
  )
  const seenBy = seenByOf(first)
  const factor = seenBy ? 'complete' : factorOf(first, held)
  const grants = grantsShown(held, factor, seenBy !== null)
  const { personId, given, family, country, device, timedAccessId } = first
  const person: SessionAccount = {
    name: [given, family].filter(Boolean).join(' '),
    ...{ country, grants, factor, seenBy },
    activeRole: activeRoleOf(first.activeRole, grants),
    unread: Number(first.unread),
    looks: looksOf(first),
    lastSeenAt: instant(first.lastSeenAt),
  }
  const attributes: SessionFacts = { device, secondFactorAt: instant(first.secondFactorAt), timedAccessId }
  return { personId, expiresAt: new Date(first.expiresAt), attributes, person }
}

const looksOf = ({ textSize, contrast, motion, layout }: Row): Looks =>
  textSize && contrast && motion && layout ? { textSize, contrast, motion, layout } : usualLooks
