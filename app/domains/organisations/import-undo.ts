import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import type { Entry, ListName } from '#app/domains/organisations/entry.ts'
import { findEvery } from '#app/domains/organisations/every-entry.ts'
import { findImport, isAsSaid } from '#app/domains/organisations/import.ts'
import { findTreeFaults } from '#app/domains/organisations/import-plan.ts'
import { settingOn } from '#app/domains/organisations/setting.ts'
import { removeEntries, writeEntries } from '#app/domains/organisations/write-entries.ts'
import { days, later, now, today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { ok, refuse } from '#app/platform/result.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findImport>>>
type WithPlan = Pick<Found, 'list'> & { plan: NonNullable<Found['plan']> }

/** Until when an import can be undone; null for one that was not applied. */
export async function undoableUntil({ appliedAt }: Pick<Found, 'appliedAt'>): Promise<Date | null> {
  if (!appliedAt) return null
  return later(appliedAt, days(await settingOn('import-undo.days', today(timeZones.KG))))
}

/** What stands in the way of undoing an import: the places and organisations changed since, and those in use since. */
export async function findObstacles({ list, plan }: WithPlan): Promise<{ changed: string[]; used: string[] }> {
  const existing = await findEvery(list)
  const back = plan.changes.flatMap(({ line, before }) => (before ? [{ line, before, after: before }] : []))
  const broken = new Set((await findTreeFaults(list, existing, back)).map(({ line }) => line))
  const changed = plan.changes.filter(({ line, after }) => broken.has(line) || !isAsSaid(existing.get(after.id), after))
  const added = new Set(plan.changes.flatMap(({ before, after }) => (before ? [] : [after.id])))
  const restored = new Map(back.map(({ after }) => [after.id, after]))
  const within = [...existing.values()]
    .filter(({ id }) => !added.has(id))
    .map((entry) => restored.get(entry.id) ?? entry)
  const used = new Set(within.flatMap(({ parentId }) => (parentId && added.has(parentId) ? [parentId] : [])))
  for (const id of await findUsed(list, added)) used.add(id)
  return { changed: changed.map(({ after }) => after.id), used: [...used] }
}

/** Puts everything back as it was before an import; asking twice does it once. */
export function undoImport(actor: Actor, id: string) {
  return transaction(async () => {
    const found = await findImport(actor, id)
    if (!found || actor.kind !== 'person') return refuse('entry-unknown')
    if (found.undoneAt) return ok({ id })
    const until = await undoableUntil(found)
    if (!until) return refuse('import-not-applied')
    if (until < now()) return refuse('import-undo-late')
    const { list, plan } = found
    if (!plan) return refuse('import-forgotten')
    const { changed, used } = await findObstacles({ list, plan })
    if (changed.length > 0) return refuse('import-changed-since')
    if (used.length > 0) return refuse('import-in-use')
    const before = plan.changes.flatMap((change): Entry[] => (change.before ? [change.before] : []))
    const added = plan.changes.flatMap((change) => (change.before ? [] : [change.after]))
    await writeEntries(list, before, new Set(before.map((entry) => entry.id)))
    await removeEntries(list, added)
    await db.referenceImport.update({ where: { id }, data: { undoneAt: now(), undoneById: actor.id } })
    await record(actor, { name: 'reference.import-undone', importId: id })
    return ok({ id })
  })
}

/** Those of the added that something else leans on by now: people, roles, courses, programmes, successors. */
async function findUsed(list: ListName, added: ReadonlySet<string>): Promise<string[]> {
  const scopes = await db.roleGrant.groupBy({ by: ['scopeId'] })
  const leaning = list === 'units' ? await findUnitsLeantOn() : await findOrganisationsLeantOn()
  const ids = [...scopes.map(({ scopeId }) => scopeId), ...leaning]
  return ids.filter((id): id is string => id !== null && added.has(id))
}

async function findUnitsLeantOn() {
  const [posts, organisations, successions] = await Promise.all([
    db.post.groupBy({ by: ['unitId'] }),
    db.organisation.groupBy({ by: ['unitId'] }),
    db.unitSuccession.findMany(),
  ])
  return [
    ...[...posts, ...organisations].map(({ unitId }) => unitId),
    ...successions.flatMap(({ unitId, successorId }) => [unitId, successorId]),
  ]
}

async function findOrganisationsLeantOn() {
  const by: ['organisationId'] = ['organisationId']
  const groups = await Promise.all([
    db.post.groupBy({ by }),
    db.course.groupBy({ by }),
    db.signatory.groupBy({ by }),
    db.programmePartner.groupBy({ by }),
    db.municipalityCard.groupBy({ by }),
    db.printedCodeBatch.groupBy({ by }),
  ])
  const successions = await db.organisationSuccession.findMany()
  return [
    ...groups.flat().map(({ organisationId }) => organisationId),
    ...successions.flatMap(({ organisationId, successorId }) => [organisationId, successorId]),
  ]
}
