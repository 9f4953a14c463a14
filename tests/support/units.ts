import { db, transaction } from '#app/platform/db.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

type Unit = { id: string; parent?: string; validFrom?: string; validTo?: string; successor?: string }

const names = (id: string) => (['ky', 'uz', 'ru', 'en'] as const).map((locale) => ({ locale, name: `${id} ${locale}` }))
const found = (id: string) => names(id).map((text) => ({ ...text, nameKey: fold(text.name) }))

/** Puts these units into the database, those above before those within, each named after its id. */
export function createUnits(units: Unit[]): Promise<void> {
  return transaction(async () => {
    for (const { id, parent, successor, ...dates } of units) {
      await db.unit.create({
        data: {
          ...dates,
          id,
          kind: 'district',
          country: 'KG',
          parentId: parent ?? null,
          ...(successor && { successors: { create: { successorId: successor } } }),
          texts: { create: found(id) },
        },
      })
    }
  })
}

/** A country with a region of two districts, and a city that has changed its name; two posts to hold there. */
export async function createCountry(): Promise<void> {
  await createUnits([
    { id: 'KG' },
    { id: 'region', parent: 'KG' },
    { id: 'district', parent: 'region' },
    { id: 'other-district', parent: 'region' },
    { id: 'new-city', parent: 'region', validFrom: '2025-09-17' },
    { id: 'old-city', parent: 'region', validTo: '2025-09-17', successor: 'new-city' },
    { id: 'closed', parent: 'region', validTo: '2025-09-17' },
    { id: 'future', parent: 'region', validFrom: '2999-01-01' },
    { id: 'capital', parent: 'KG' },
  ])
  await transaction(async () => {
    await db.position.create({ data: { id: 'specialist', rank: 1, texts: { create: names('specialist') } } })
    await db.organisation.create({
      data: { id: 'city-hall', kind: 'municipality', unitId: 'district', texts: { create: found('city-hall') } },
    })
  })
}
