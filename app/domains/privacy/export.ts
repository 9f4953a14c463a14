import { type PersonActor, system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { readExport, removeExport, writeExport } from '#app/domains/privacy/export-file.ts'
import { buildPersonArchive } from '#app/domains/privacy/person-archive.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'

/** How long an archive can be fetched. */
export const daysToFetch = 7

/** Asks for an archive of everything about oneself. While one is being made, asking again gives the same. */
export function askExport(actor: PersonActor): Promise<{ id: string }> {
  return transaction(async () => {
    const pending = await db.dataExport.findFirst({
      where: { personId: actor.id, readyAt: null },
      select: { id: true },
    })
    if (pending) return pending
    const id = newId()
    await db.dataExport.create({ data: { id, personId: actor.id, askedById: actor.id, askedAt: now() } })
    await record(actor, { name: 'export.asked', personId: actor.id, exportId: id })
    return { id }
  })
}

/** A person's archives that are being made or can be fetched, newest first. */
export const listExports = (actor: PersonActor) =>
  db.dataExport.findMany({
    where: { personId: actor.id, OR: [{ readyAt: null }, { sha256: { not: null }, expiresAt: { gt: now() } }] },
    orderBy: { askedAt: 'desc' },
    take: 20,
    select: { id: true, askedAt: true, readyAt: true, bytes: true, expiresAt: true },
  })

/** The bytes of an archive, for nobody but the person it is about, until it expires. */
export async function fetchExport(actor: PersonActor, id: string): Promise<Buffer | null> {
  const made = await db.dataExport.findFirst({
    where: { id, personId: actor.id, sha256: { not: null }, expiresAt: { gt: now() } },
    select: { sha256: true },
  })
  return made?.sha256 ? readExport(id, made.sha256) : null
}

/** Makes an archive that was asked for; it can be fetched for a week. Made once, asking again changes nothing. */
export async function buildExport(exportId: string): Promise<void> {
  const asked = await db.dataExport.findUnique({ where: { id: exportId }, select: { personId: true, readyAt: true } })
  if (!asked || asked.readyAt) return
  const { personId } = asked
  const file = await writeExport(exportId, await buildPersonArchive(personId))
  const isKept = await transaction(async () => {
    const ready = { readyAt: now(), expiresAt: later(now(), days(daysToFetch)), ...file }
    const { count } = await db.dataExport.updateMany({ where: { id: exportId, readyAt: null }, data: ready })
    if (count > 0) await record(system, { name: 'export.ready', personId, exportId })
    return (await db.dataExport.count({ where: { id: exportId } })) > 0
  })
  // She was forgotten while it was made.
  if (!isKept) await removeExport(exportId)
}

/** Takes archives that could be fetched until a moment from the disk, so many at most; that they were made stays on the record. */
export async function expireExports(before: Date, most: number): Promise<number> {
  const over = await db.dataExport.findMany({
    where: { expiresAt: { lte: before }, sha256: { not: null } },
    take: most,
    select: { id: true },
  })
  for (const { id } of over) {
    await removeExport(id)
    await transaction(() => db.dataExport.updateMany({ where: { id }, data: { sha256: null, bytes: null } }))
  }
  return over.length
}
