import type { ListName } from '#app/domains/organisations/entry.ts'
import { db } from '#app/platform/db.ts'
import { nameIn, titleIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** What a fact concerns beside people, as it is called now. */
export type Subject =
  | { kind: 'course'; slug: string; name: string }
  | { kind: 'entry'; list: ListName; id: string; name: string }
  | { kind: 'certificate'; serial: string }
  | { kind: 'role'; role: string }
  | { kind: 'job'; name: string }
  | { kind: 'change'; key: string; before: number; after: number }
  | { kind: 'words'; words: string }

type Data = Record<string, unknown>
type Found = Map<string, Subject>
type Find = (ids: string[], locale: Locale) => Promise<Found>

const text = { select: { locale: true, name: true } } as const
const course = { select: { slug: true, texts: { select: { locale: true, title: true } } } } as const
type CourseRow = { slug: string; texts: { locale: string; title: string }[] }

/** How the things that facts name by an id are found: all of one page with one query each. */
const finders: Record<string, Find> = {
  courseId: async (ids, locale) => {
    const rows = await db.course.findMany({ where: { id: { in: ids } }, select: { id: true, ...course.select } })
    return new Map(rows.map((row) => [row.id, courseOf(row, locale)]))
  },
  enrolmentId: async (ids, locale) => {
    const rows = await db.enrolment.findMany({ where: { id: { in: ids } }, select: { id: true, course } })
    return new Map(rows.map((row) => [row.id, courseOf(row.course, locale)]))
  },
  attemptId: async (ids, locale) => {
    const select = { id: true, enrolment: { select: { course } } } as const
    const rows = await db.attempt.findMany({ where: { id: { in: ids } }, select })
    return new Map(rows.map((row) => [row.id, courseOf(row.enrolment.course, locale)]))
  },
  certificateId: async (ids) => {
    const rows = await db.certificate.findMany({ where: { id: { in: ids } }, select: { id: true, serial: true } })
    return new Map(rows.map(({ id, serial }) => [id, { kind: 'certificate', serial }]))
  },
  grantId: async (ids) => {
    const rows = await db.roleGrant.findMany({ where: { id: { in: ids } }, select: { id: true, role: true } })
    return new Map(rows.map(({ id, role }) => [id, { kind: 'role', role }]))
  },
  accessId: async (ids) => {
    const rows = await db.timedAccess.findMany({ where: { id: { in: ids } }, select: { id: true, reason: true } })
    return new Map(rows.map(({ id, reason }) => [id, { kind: 'words', words: reason }]))
  },
  proposalId: async (ids) => {
    const rows = await db.proposal.findMany({ where: { id: { in: ids } }, select: { id: true, reason: true } })
    return new Map(rows.map(({ id, reason }) => [id, { kind: 'words', words: reason }]))
  },
  changeId: async (ids) => {
    const rows = await db.contactChange.findMany({ where: { id: { in: ids } }, select: { id: true, reason: true } })
    return new Map(rows.flatMap(({ id, reason }) => (reason ? [[id, { kind: 'words', words: reason }]] : [])))
  },
  importId: async (ids) => {
    const rows = await db.referenceImport.findMany({ where: { id: { in: ids } }, select: { id: true, fileName: true } })
    return new Map(rows.map(({ id, fileName }) => [id, { kind: 'words', words: fileName }]))
  },
  jobId: async (ids) => {
    const rows = await db.job.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
    return new Map(rows.map(({ id, name }) => [id, { kind: 'job', name }]))
  },
  programmeId: async (ids, locale) => {
    const rows = await db.programme.findMany({ where: { id: { in: ids } }, select: { id: true, texts: text } })
    return new Map(rows.map(({ id, texts }) => [id, { kind: 'words', words: nameIn(texts, locale) ?? id }]))
  },
  positionId: async (ids, locale) => {
    const rows = await db.position.findMany({ where: { id: { in: ids } }, select: { id: true, texts: text } })
    return new Map(rows.map(({ id, texts }) => [id, { kind: 'words', words: nameIn(texts, locale) ?? id }]))
  },
  organisationId: async (ids, locale) => {
    const rows = await db.organisation.findMany({ where: { id: { in: ids } }, select: { id: true, texts: text } })
    return new Map(rows.map(({ id, texts }) => [id, entryOf('organisations', id, texts, locale)]))
  },
  unitId: async (ids, locale) => {
    const rows = await db.unit.findMany({ where: { id: { in: ids } }, select: { id: true, texts: text } })
    return new Map(rows.map(({ id, texts }) => [id, entryOf('units', id, texts, locale)]))
  },
}

/** For each fact, in the order asked for, what it concerns; the number of queries does not grow with the number of facts. */
export async function findSubjects(facts: readonly Data[], locale: Locale): Promise<Subject[][]> {
  const named = facts.map(idsIn)
  const found = new Map<string, Found>()
  for (const [key, find] of Object.entries(finders)) {
    const ids = [...new Set(named.flatMap((ids) => ids.filter(([name]) => name === key).map(([, id]) => id)))]
    if (ids.length > 0) found.set(key, await find(ids, locale))
  }
  return named.map((ids, place) => [
    ...ids.flatMap(([key, id]) => found.get(key)?.get(id) ?? []),
    ...saidIn(facts[place] ?? {}),
  ])
}

/** What a fact names: the table, by the name of the id, and the id. */
function idsIn({ list, entryId, entryIds, successorIds, ...data }: Data): [string, string][] {
  const key = list === 'units' ? 'unitId' : 'organisationId'
  const entries = [entryId, entryIds, successorIds].flat().map((id): [string, unknown] => [key, id])
  return [...Object.entries(data), ...entries].flatMap(([name, id]) =>
    typeof id === 'string' && Object.hasOwn(finders, name) ? [[name, id] satisfies [string, string]] : [],
  )
}

/** What a fact says itself: a figure that was changed, a reason. */
function saidIn({ key, before, after, reason }: Data): Subject[] {
  if (typeof key === 'string' && typeof before === 'number' && typeof after === 'number')
    return [{ kind: 'change', key, before, after }]
  return typeof reason === 'string' ? [{ kind: 'words', words: reason }] : []
}

const courseOf = ({ slug, texts }: CourseRow, locale: Locale): Subject => ({
  kind: 'course',
  slug,
  // A draft may have no title yet.
  name: titleIn(texts, locale) ?? slug,
})

const entryOf = (list: ListName, id: string, texts: { locale: string; name: string }[], locale: Locale): Subject => ({
  kind: 'entry',
  list,
  id,
  name: nameIn(texts, locale) ?? id,
})
