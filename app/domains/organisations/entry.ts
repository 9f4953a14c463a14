import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { type ContentLocale, contentLocales } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

export const listNames = ['units', 'organisations'] as const
export type ListName = (typeof listNames)[number]

export const kinds = {
  units: ['country', 'region', 'district', 'city', 'municipality'],
  organisations: ['municipality', 'university', 'academy', 'agency', 'ministry', 'organisation'],
} as const satisfies Record<ListName, readonly string[]>

export type Names = Record<ContentLocale, string>

/** A place or an organisation as it is kept. A place lies in its parent and has no unit beside. */
export type Entry = {
  id: string
  kind: string
  unitId: string | null
  parentId: string | null
  code: string | null
  validFrom: string | null
  validTo: string | null
  names: Names
}

/** One place or organisation, whatever its dates; null when there is none. */
export async function findEntry(list: ListName, id: string): Promise<Entry | null> {
  const row =
    list === 'units'
      ? await db.unit.findUnique({ where: { id }, include: { texts: true } })
      : await db.organisation.findUnique({ where: { id }, include: { texts: true } })
  return row && toEntry(row)
}

type Row = Omit<Entry, 'unitId' | 'names'> & { unitId?: string | null; texts: { locale: string; name: string }[] }

/** A row of either table as an entry. */
export function toEntry({ id, kind, unitId = null, parentId, code, validFrom, validTo, texts }: Row): Entry {
  const nameIn = (locale: string) => texts.find((text) => text.locale === locale)?.name ?? ''
  const names = Object.fromEntries(contentLocales.map((locale) => [locale, nameIn(locale)])) as Names
  return { id, kind, unitId, parentId, code, validFrom, validTo, names }
}

/** Keeps a place or an organisation as it is said here; from now on the files of content/ leave it alone. */
export async function writeEntry(list: ListName, { names, unitId, id, ...rest }: Entry): Promise<void> {
  const data = { ...rest, editedAt: now() }
  if (list === 'units') {
    const above = rest.parentId ? await db.unit.findUniqueOrThrow({ where: { id: rest.parentId } }) : null
    const unit = { ...data, country: above?.country ?? id }
    await db.unit.upsert({ where: { id }, create: { id, ...unit }, update: unit })
    await db.unitText.deleteMany({ where: { unitId: id } })
    await db.unitText.createMany({ data: written(names).map((text) => ({ unitId: id, ...text })) })
    return
  }
  const organisation = { ...data, unitId }
  await db.organisation.upsert({ where: { id }, create: { id, ...organisation }, update: organisation })
  await db.organisationText.deleteMany({ where: { organisationId: id } })
  await db.organisationText.createMany({ data: written(names).map((text) => ({ organisationId: id, ...text })) })
}

/** Notes that one took the place of another, whole or in part; noting it again changes nothing. */
export async function writeSuccession(list: ListName, id: string, successorId: string): Promise<void> {
  if (list === 'units') {
    const pair = { unitId: id, successorId }
    await db.unitSuccession.upsert({ where: { unitId_successorId: pair }, create: pair, update: {} })
    return
  }
  const pair = { organisationId: id, successorId }
  await db.organisationSuccession.upsert({ where: { organisationId_successorId: pair }, create: pair, update: {} })
}

/** How many places and organisations lie in this one, or belong to it, and are still in force on a day. */
export async function countParts(list: ListName, id: string, day: string): Promise<number> {
  const remaining = { OR: [{ validTo: null }, { validTo: { gt: day } }] }
  if (list === 'organisations') return db.organisation.count({ where: { parentId: id, ...remaining } })
  const units = await db.unit.count({ where: { parentId: id, ...remaining } })
  return units + (await db.organisation.count({ where: { unitId: id, ...remaining } }))
}

/** The names that there are, as rows. */
export const written = (names: Names) =>
  contentLocales
    .filter((locale) => names[locale] !== '')
    .map((locale) => ({
      locale,
      name: names[locale],
      nameKey: fold(names[locale]),
    }))
