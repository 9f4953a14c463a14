import { z } from 'zod'
import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import type { Names } from '#app/domains/organisations/entry.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { line } from '#app/domains/organisations/schema.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { nameIn } from '#app/platform/i18n/in-language.ts'
import { contentLocales, type Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

const name = line(120).min(1, 'required')
const names = { ky: name, uz: name, ru: name, en: name }

export const newPositionSchema = z.object(names)
export const positionSchema = z.object({
  ...names,
  place: z
    .string()
    .trim()
    .regex(/^[1-9][0-9]{0,3}$/, 'required')
    .transform(Number),
  validTo: z.iso
    .date('day')
    .optional()
    .transform((typed) => typed ?? null),
})

const inOrder = [{ rank: 'asc' as const }, { id: 'asc' as const }]

/** Every position in its order, those of the past too, with how many posts name it; none for who may not keep lists. */
export async function listEveryPosition(actor: Actor, locale: Locale) {
  if (!canKeepLists(actor)) return []
  const rows = await db.position.findMany({ orderBy: inOrder, include: { texts: true, _count: true } })
  return rows.map(({ id, texts, validTo, _count }, place) => ({
    id,
    name: nameIn(texts, locale) ?? id,
    names: Object.fromEntries(
      contentLocales.map((one) => [one, texts.find((text) => text.locale === one)?.name ?? '']),
    ) as Names,
    place: place + 1,
    validTo,
    posts: _count.posts,
  }))
}

/** Adds a position at the end of the list, for everybody to choose. */
export function addPosition(actor: Actor, said: Names) {
  return transaction(async () => {
    if (!canKeepLists(actor)) return refuse('position-unknown')
    const { _max } = await db.position.aggregate({ _max: { rank: true } })
    const id = newId()
    await db.position.create({ data: { id, rank: (_max.rank ?? -1) + 1, editedAt: now() } })
    await writeNames(id, said)
    await record(actor, { name: 'position.added', positionId: id, after: said })
    return ok({ id })
  })
}

/**
 * Changes the names of a position, its place in the list, and until when it can be chosen; who holds it goes on holding
 * it. From now on the files of content/ leave it alone, and those that moved with it.
 */
export function changePosition(actor: Actor, id: string, { place, validTo, ...said }: z.infer<typeof positionSchema>) {
  return transaction(async () => {
    const before = (await listEveryPosition(actor, 'en')).find((one) => one.id === id)
    if (!before) return refuse('position-unknown')
    const isSame = contentLocales.every((one) => before.names[one] === said[one])
    if (isSame && before.validTo === validTo && before.place === place) return ok({ id })
    if (before.place !== place) await move(id, place)
    await db.position.update({ where: { id }, data: { validTo, editedAt: now() } })
    await writeNames(id, said)
    await record(actor, { name: 'position.changed', positionId: id, after: { ...said, place, validTo } })
    return ok({ id })
  })
}

async function move(id: string, place: number): Promise<void> {
  const rows = await db.position.findMany({ orderBy: inOrder, select: { id: true, rank: true } })
  const others = rows.filter((row) => row.id !== id)
  const ordered = others.toSpliced(place - 1, 0, ...rows.filter((row) => row.id === id))
  for (const [rank, row] of ordered.entries())
    if (row.rank !== rank) await db.position.update({ where: { id: row.id }, data: { rank, editedAt: now() } })
}

async function writeNames(positionId: string, said: Names): Promise<void> {
  await db.positionText.deleteMany({ where: { positionId } })
  await db.positionText.createMany({
    data: contentLocales.map((locale) => ({ positionId, locale, name: said[locale] })),
  })
}
