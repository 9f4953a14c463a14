import type { Organisation, Position, Signatory } from '#app/domains/content/file-format.ts'
import { keepRows } from '#app/domains/content/keep-rows.ts'
import { loadUnits } from '#app/domains/content/load-units.ts'
import type { Reference } from '#app/domains/content/read-reference.ts'
import { db, transaction } from '#app/platform/db.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

/**
 * Makes the lists of places, organisations, positions and signatories say what the files say. Nothing is ever deleted,
 * and what was changed on the site stays as it was left there.
 */
export function loadReference(reference: Reference): Promise<string[]> {
  return transaction(async () => {
    const changed: string[] = []
    if (await loadUnits(reference.units)) changed.push('reference/units')
    if (await loadOrganisations(reference.organisations)) changed.push('reference/organisations')
    if (await loadPositions(reference.positions)) changed.push('reference/positions')
    if (await loadSignatories(reference.signatories)) changed.push('reference/signatories')
    await fillNameKeys()
    return changed
  })
}

async function loadOrganisations(listed: Organisation[]): Promise<boolean> {
  const existing = await db.organisation.findMany()
  const organisations = unedited(listed, existing)
  const isChanged = await keepRows({
    wanted: organisations.map(({ id, kind, unit }) => ({ id, kind: kind as string, unitId: unit ?? null })),
    existing,
    keyOf: ({ id }) => id,
    create: (data) => db.organisation.createMany({ data }),
    update: (row) => db.organisation.update({ where: { id: row.id }, data: row }),
  })
  const areWordsChanged = await keepRows({
    wanted: organisations.flatMap((one) =>
      contentLocales.map((locale) => ({
        organisationId: one.id,
        locale: locale as string,
        name: one[locale],
        nameKey: fold(one[locale]),
      })),
    ),
    existing: await db.organisationText.findMany(),
    keyOf: ({ organisationId, locale }) => `${organisationId} ${locale}`,
    create: (data) => db.organisationText.createMany({ data }),
    update: ({ organisationId, locale, ...data }) =>
      db.organisationText.update({ where: { organisationId_locale: { organisationId, locale } }, data }),
  })
  return isChanged || areWordsChanged
}

async function loadPositions(listed: Position[]): Promise<boolean> {
  const existing = await db.position.findMany()
  const ranked = listed.map((position, rank) => ({ ...position, rank }))
  const positions = unedited(ranked, existing)
  const isChanged = await keepRows({
    wanted: positions.map(({ id, rank }) => ({ id, rank })),
    existing,
    keyOf: ({ id }) => id,
    create: (data) => db.position.createMany({ data }),
    update: ({ id, rank }) => db.position.update({ where: { id }, data: { rank } }),
  })
  const areWordsChanged = await keepRows({
    wanted: positions.flatMap((one) =>
      contentLocales.map((locale) => ({ positionId: one.id, locale: locale as string, name: one[locale] })),
    ),
    existing: await db.positionText.findMany(),
    keyOf: ({ positionId, locale }) => `${positionId} ${locale}`,
    create: (data) => db.positionText.createMany({ data }),
    update: ({ positionId, locale, name }) =>
      db.positionText.update({ where: { positionId_locale: { positionId, locale } }, data: { name } }),
  })
  return isChanged || areWordsChanged
}

function unedited<Listed extends { id: string }>(listed: Listed[], rows: { id: string; editedAt: Date | null }[]) {
  const edited = new Set(rows.flatMap(({ id, editedAt }) => (editedAt ? [id] : [])))
  return listed.filter(({ id }) => !edited.has(id))
}

// Names that no file tells of any more were kept before there was a key to look them up by.
async function fillNameKeys(): Promise<void> {
  for (const { unitId, locale, name } of await db.unitText.findMany({ where: { nameKey: '', NOT: { name: '' } } }))
    await db.unitText.update({ where: { unitId_locale: { unitId, locale } }, data: { nameKey: fold(name) } })
  const unkeyed = await db.organisationText.findMany({ where: { nameKey: '', NOT: { name: '' } } })
  for (const { organisationId, locale, name } of unkeyed)
    await db.organisationText.update({
      where: { organisationId_locale: { organisationId, locale } },
      data: { nameKey: fold(name) },
    })
}

async function loadSignatories(signatories: Signatory[]): Promise<boolean> {
  const isChanged = await keepRows({
    wanted: signatories.map(({ id, organisation, from, to }) => ({
      id,
      organisationId: organisation,
      validFrom: from,
      validTo: to ?? null,
    })),
    existing: await db.signatory.findMany(),
    keyOf: ({ id }) => id,
    create: (data) => db.signatory.createMany({ data }),
    update: (row) => db.signatory.update({ where: { id: row.id }, data: row }),
  })
  const areWordsChanged = await keepRows({
    wanted: signatories.flatMap(({ id, name, post }) =>
      contentLocales.map((locale) => ({
        signatoryId: id,
        locale: locale as string,
        name: name[locale],
        post: post[locale],
      })),
    ),
    existing: await db.signatoryText.findMany(),
    keyOf: ({ signatoryId, locale }) => `${signatoryId} ${locale}`,
    create: (data) => db.signatoryText.createMany({ data }),
    update: ({ signatoryId, locale, name, post }) =>
      db.signatoryText.update({ where: { signatoryId_locale: { signatoryId, locale } }, data: { name, post } }),
  })
  return isChanged || areWordsChanged
}
