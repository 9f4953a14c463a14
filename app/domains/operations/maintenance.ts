import type { Actor } from '#app/domains/actor.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { record } from '#app/domains/events.ts'
import { canOperate } from '#app/domains/operations/policy.ts'
import { now, seconds } from '#app/platform/clock.ts'
import { afterCommit, db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

export type Maintenance = { id: string; from: Date; until: Date | null }

// One process alone on SQLite knows of every change itself; beside others it sees theirs within a second.
const trusted = env.DATABASE_URL ? seconds(1) : Number.POSITIVE_INFINITY
let known: { maintenance: Maintenance | null; at: number } | null = null

/** The maintenance that is on: the site can be read, and nobody but those who run it can change anything. Null: none is. */
export async function findMaintenance(): Promise<Maintenance | null> {
  if (known && performance.now() - known.at < trusted) return known.maintenance
  return remember(
    await db.maintenance.findFirst({ where: { endedAt: null }, select: { id: true, from: true, until: true } }),
  )
}

/** Closes the site to changes, until an end that people read and that is no promise. */
export function startMaintenance(actor: Actor, until: Date) {
  return transaction(async () => {
    if (!canOperate(actor) || actor.kind !== 'person') return refuse('maintenance-not-yours')
    if (until <= now()) return refuse('maintenance-past')
    if (await db.maintenance.findFirst({ where: { endedAt: null } })) return refuse('maintenance-on')
    const maintenance = { id: newId(), from: now(), until }
    await db.maintenance.create({ data: { ...maintenance, startedBy: actor.id } })
    await record(actor, { name: 'maintenance.started', maintenanceId: maintenance.id })
    // The words at the top stand on kept pages, too.
    await raiseEpoch()
    afterCommit(() => remember(maintenance))
    return ok({})
  })
}

/** Opens the site to changes again. */
export function endMaintenance(actor: Actor) {
  return transaction(async () => {
    if (!canOperate(actor) || actor.kind !== 'person') return refuse('maintenance-not-yours')
    const on = await db.maintenance.findFirst({ where: { endedAt: null } })
    if (!on) return refuse('maintenance-off')
    await db.maintenance.updateMany({ where: { endedAt: null }, data: { endedAt: now(), endedBy: actor.id } })
    await record(actor, { name: 'maintenance.ended', maintenanceId: on.id })
    await raiseEpoch()
    afterCommit(() => remember(null))
    return ok({})
  })
}

function remember(maintenance: Maintenance | null): Maintenance | null {
  known = { maintenance, at: performance.now() }
  return maintenance
}
