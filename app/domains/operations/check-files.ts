import { type Actor, canOperate, system } from '#app/domains/actor.ts'
import { type FileCheck, record } from '#app/domains/events.ts'
import { isOfType } from '#app/domains/operations/file-kind.ts'
import { readExport } from '#app/domains/privacy/export-file.ts'
import { hours, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'
import { storage } from '#app/platform/storage/index.ts'

const atOnce = 500
const mostNamed = 100

/** Asks for a check of all files; its result stands on the page of files. */
export function askFileCheck(actor: Actor) {
  return transaction(async () => {
    if (!canOperate(actor)) return refuse('check-not-yours')
    await record(actor, { name: 'files.check-asked' })
    return ok({})
  })
}

/** When all files were checked last, and what was found; null when they never were. */
export async function findLastCheck(): Promise<({ at: Date } & FileCheck) | null> {
  const event = await db.event.findFirst({ where: { name: 'files.checked' }, orderBy: { id: 'desc' } })
  return event && { ...(event.data as FileCheck), at: event.at }
}

/** Reads every file and notes which are missing, no longer what they were, or not of their kind; by the clock once a day. */
export async function checkFiles({ isAsked }: { isAsked: boolean }): Promise<void> {
  const last = isAsked ? null : await findLastCheck()
  if (last && last.at > later(now(), -hours(23)) && last.at <= now()) return

  const found: FileCheck = { files: 0, broken: [], brokenCount: 0, unnamed: 0 }
  const named = new Set<string>()
  const note = ({ kind, id, state }: Looked) => {
    found.files += 1
    if (!state) return
    found.brokenCount += 1
    if (found.broken.length < mostNamed) found.broken.push({ kind, id, state })
  }
  for await (const { sha256, ...looked } of lookThrough()) {
    if (sha256) named.add(sha256)
    note(looked)
  }
  for await (const sha256 of storage.names()) if (!named.has(sha256)) found.unnamed += 1
  await transaction(() => record(system, { name: 'files.checked', ...found }))
}

type Looked = { kind: FileCheck['broken'][number]['kind']; id: string; state: State }
type State = FileCheck['broken'][number]['state'] | null

async function* lookThrough(): AsyncGenerator<Looked & { sha256?: string }> {
  for await (const { sha256, type } of inTurn((after) =>
    db.storedFile.findMany({ where: { sha256: { gt: after } }, orderBy: { sha256: 'asc' }, take: atOnce }),
  ))
    yield { kind: 'stored', id: sha256, sha256, state: await lookAt(sha256, type) }

  // Of a holder who was forgotten there is no file any more.
  const ofSomebody = { certificate: { officialName: { not: '' } } }
  for await (const { certificateId, sha256 } of inTurn((after) =>
    db.certificatePdf.findMany({
      where: { certificateId: { gt: after }, ...ofSomebody },
      orderBy: { certificateId: 'asc' },
      take: atOnce,
    }),
  ))
    yield { kind: 'certificate', id: certificateId, sha256, state: await lookAt(sha256, 'application/pdf') }

  for (const { id, sha256 } of await db.dataExport.findMany({ where: { sha256: { not: null } } }))
    if (sha256) yield { kind: 'export', id, state: (await readExport(id, sha256)) ? null : 'missing' }
}

async function lookAt(sha256: string, type: string): Promise<State> {
  const found = await storage.examine(sha256)
  if (!found) return 'missing'
  if (!found.isWhole) return 'damaged'
  return isOfType(type, found.bytes) ? null : 'mistaken'
}

/** Rows in the order of their first column, so many at a time. */
async function* inTurn<Row extends object>(find: (after: string) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let after = '', rows: Row[] | null = null; rows === null || rows.length === atOnce; ) {
    rows = await find(after)
    yield* rows
    const end = rows.at(-1) as { certificateId?: string; sha256?: string } | undefined
    after = end?.certificateId ?? end?.sha256 ?? after
  }
}
