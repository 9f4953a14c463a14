import type { Unit } from '#app/domains/content/file-format.ts'
import { keepRows } from '#app/domains/content/keep-rows.ts'
import { db } from '#app/platform/db.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'

/** Keeps the places of both countries, each with the one it lies in and the one that succeeds it. */
export async function loadUnits(units: Unit[]): Promise<boolean> {
  const rows = parentsFirst(units).map(({ id, kind, parent, code, from, to, successor }) => ({
    id,
    kind,
    country: id.split('-')[0] ?? id,
    parentId: parent ?? null,
    code: code ?? null,
    validFrom: from ?? null,
    validTo: to ?? null,
    successorId: successor ?? null,
  }))
  const existing = await db.unit.findMany()
  const isChanged = await keepRows({
    wanted: rows,
    existing,
    keyOf: ({ id }) => id,
    async create(data) {
      // A successor may stand further down: it is named when all units are there.
      await db.unit.createMany({ data: data.map((row) => ({ ...row, successorId: null })) })
      for (const { id, successorId } of data)
        if (successorId) await db.unit.update({ where: { id }, data: { successorId } })
    },
    update: (row) => db.unit.update({ where: { id: row.id }, data: row }),
  })
  const areWordsChanged = await keepRows({
    wanted: units.flatMap((unit) =>
      contentLocales.map((locale) => ({ unitId: unit.id, locale: locale as string, name: unit[locale] })),
    ),
    existing: await db.unitText.findMany(),
    keyOf: ({ unitId, locale }) => `${unitId} ${locale}`,
    create: (data) => db.unitText.createMany({ data }),
    update: ({ unitId, locale, name }) =>
      db.unitText.update({ where: { unitId_locale: { unitId, locale } }, data: { name } }),
  })
  return isChanged || areWordsChanged
}

function parentsFirst(units: Unit[]): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const depth = ({ parent }: Unit): number => {
    const above = parent ? byId.get(parent) : undefined
    return above ? depth(above) + 1 : 0
  }
  return units.toSorted((a, b) => depth(a) - depth(b))
}
