import type { Unit } from '#app/domains/content/file-format.ts'
import { keepRows } from '#app/domains/content/keep-rows.ts'
import { db } from '#app/platform/db.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

/**
 * Keeps the places of both countries, each with the one it lies in and those that succeed it. What was changed on the
 * site stays as it was left there.
 */
export async function loadUnits(listed: Unit[]): Promise<boolean> {
  const existing = await db.unit.findMany()
  const edited = new Set(existing.flatMap(({ id, editedAt }) => (editedAt ? [id] : [])))
  const units = listed.filter(({ id }) => !edited.has(id))
  const rows = parentsFirst(units).map(({ id, kind, parent, code, from, to }) => ({
    id,
    kind: kind as string,
    country: id.split('-')[0] ?? id,
    parentId: parent ?? null,
    code: code ?? null,
    validFrom: from ?? null,
    validTo: to ?? null,
  }))
  const isChanged = await keepRows({
    wanted: rows,
    existing: existing.map(({ editedAt, ...row }) => row),
    keyOf: ({ id }) => id,
    create: (data) => db.unit.createMany({ data }),
    update: (row) => db.unit.update({ where: { id: row.id }, data: row }),
  })
  const areSuccessorsChanged = await loadSuccessions(units)
  const areWordsChanged = await keepRows({
    wanted: units.flatMap((unit) =>
      contentLocales.map((locale) => ({
        unitId: unit.id,
        locale: locale as string,
        name: unit[locale],
        nameKey: fold(unit[locale]),
      })),
    ),
    existing: await db.unitText.findMany(),
    keyOf: ({ unitId, locale }) => `${unitId} ${locale}`,
    create: (data) => db.unitText.createMany({ data }),
    update: ({ unitId, locale, ...data }) => db.unitText.update({ where: { unitId_locale: { unitId, locale } }, data }),
  })
  return isChanged || areSuccessorsChanged || areWordsChanged
}

// A successor may stand further down in the list, so it is named when all units are there. One named by mistake goes.
async function loadSuccessions(units: Unit[]): Promise<boolean> {
  const wanted = units.flatMap(({ id, successors = [] }) =>
    successors.map((successorId) => ({ unitId: id, successorId })),
  )
  const existing = await db.unitSuccession.findMany({ where: { unitId: { in: units.map(({ id }) => id) } } })
  const isSame = (a: UnitSuccession) => (b: UnitSuccession) => a.unitId === b.unitId && a.successorId === b.successorId
  const added = wanted.filter((row) => !existing.some(isSame(row)))
  const wrong = existing.filter((row) => !wanted.some(isSame(row)))
  for (const row of wrong) await db.unitSuccession.deleteMany({ where: row })
  await db.unitSuccession.createMany({ data: added })
  return added.length + wrong.length > 0
}

type UnitSuccession = { unitId: string; successorId: string }

function parentsFirst(units: Unit[]): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const depth = ({ parent }: Unit): number => {
    const above = parent ? byId.get(parent) : undefined
    return above ? depth(above) + 1 : 0
  }
  return units.toSorted((a, b) => depth(a) - depth(b))
}
