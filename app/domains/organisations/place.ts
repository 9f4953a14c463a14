import { today } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { collator } from '#app/platform/i18n/format.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { isInForce } from '#app/platform/period.ts'

const words = { select: { locale: true, name: true } } as const

/**
 * A unit with the way down to it, what lies in it today, and whether one can say to work there, in the reader's language.
 * For a unit that is no longer in force its successor is shown, or else what it lay in. Null when there is none.
 */
export async function findPlace(unitId: string | null, locale: Locale) {
  const path: { id: string; name: string }[] = []
  const asked = unitId === null ? null : await findInForce(unitId)
  if (unitId !== null && !asked) return null
  for (let unit = asked; unit; unit = unit.parentId ? await findUnit(unit.parentId) : null)
    path.unshift({ id: unit.id, name: inLanguage(unit.texts, locale).name })

  const id = asked?.id ?? null
  const children = await db.unit.findMany({ where: { parentId: id, ...inForce() }, select: { id: true, texts: words } })
  const organisations = id
    ? await db.organisation.findMany({ where: { unitId: id, ...inForce() }, select: { id: true, texts: words } })
    : []
  return {
    unitId: id,
    path,
    children: named(children, locale),
    organisations: named(organisations, locale),
    isPrecise: isPrecise(path.length, children.length),
  }
}

/** Whether one can say to work in this unit: it is there, in force today, and no whole country or region. */
export async function checkWorkplace(unitId: string): Promise<'fits' | 'unknown' | 'closed' | 'too-wide'> {
  const unit = await findUnit(unitId)
  if (!unit) return 'unknown'
  if (!isInForce({ from: unit.validFrom, to: unit.validTo }, day())) return 'closed'
  let depth = 1
  for (let above = unit.parentId; above; depth++) above = (await findUnit(above))?.parentId ?? null
  const within = await db.unit.count({ where: { parentId: unitId, ...inForce() } })
  return isPrecise(depth, within) ? 'fits' : 'too-wide'
}

/** A district or a city; a region only where nothing lies in it, as in Bishkek. */
const isPrecise = (depth: number, within: number): boolean => depth > 2 || (depth === 2 && within === 0)

// The day begins in Kyrgyzstan; an hour later it is the same in Uzbekistan.
const day = () => today(timeZones.KG)

const inForce = () => ({
  AND: [
    { OR: [{ validFrom: null }, { validFrom: { lte: day() } }] },
    { OR: [{ validTo: null }, { validTo: { gt: day() } }] },
  ],
})

const findUnit = (id: string) => db.unit.findUnique({ where: { id }, include: { texts: words, successors: true } })

async function findInForce(unitId: string) {
  const passed = new Set<string>()
  let unit = await findUnit(unitId)
  while (unit && !isInForce({ from: unit.validFrom, to: unit.validTo }, day())) {
    passed.add(unit.id)
    // Where it was split, she says herself which part is hers.
    const [successor, another] = unit.successors
    const next = [another ? null : (successor?.successorId ?? null), unit.parentId].find(
      (id) => id !== null && !passed.has(id),
    )
    unit = next ? await findUnit(next) : null
  }
  return unit
}

function named(rows: { id: string; texts: { locale: string; name: string }[] }[], locale: Locale) {
  const { compare } = collator(locale)
  return rows
    .map(({ id, texts }) => ({ id, name: inLanguage(texts, locale).name }))
    .sort((a, b) => compare(a.name, b.name))
}
