import type { PostForm } from '#app/domains/accounts/schema.ts'
import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { collator } from '#app/platform/i18n/format.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

const words = { select: { locale: true, name: true } } as const

/** A unit with the way down to it and what lies in it today, in the reader's language; null when there is none. */
export async function findPlace(unitId: string | null, locale: Locale) {
  const today = now().toISOString().slice(0, 10)
  const path: { id: string; name: string; kind: string }[] = []
  for (let id = unitId; id; ) {
    const unit = await db.unit.findUnique({ where: { id }, include: { texts: words } })
    if (!unit) return null
    path.unshift({ id, kind: unit.kind, name: inLanguage(unit.texts, locale).name })
    id = unit.parentId
  }
  const children = await db.unit.findMany({
    where: { parentId: unitId, OR: [{ validTo: null }, { validTo: { gt: today } }] },
    select: { id: true, texts: words },
  })
  const organisations = unitId
    ? await db.organisation.findMany({ where: { unitId }, select: { id: true, texts: words } })
    : []
  return { path, children: named(children, locale), organisations: named(organisations, locale) }
}

/** The job groups one can choose from, in their order. */
export async function listPositions(locale: Locale) {
  const rows = await db.position.findMany({ orderBy: { rank: 'asc' }, select: { id: true, texts: words } })
  return rows.map(({ id, texts }) => ({ id, name: inLanguage(texts, locale).name }))
}

/** Where a person works now, if she has said so. */
export function findPost(personId: string) {
  return db.post.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } })
}

/** Notes where a person works from now on; an earlier post ends today and stays on the record. */
export function recordPost(actor: Actor, personId: string, form: PostForm) {
  return transaction(async () => {
    const unit = await db.unit.findUnique({ where: { id: form.unitId } })
    const position = await db.position.findUnique({ where: { id: form.positionId } })
    const organisation = form.organisationId
      ? await db.organisation.findUnique({ where: { id: form.organisationId, unitId: form.unitId } })
      : null
    if (!unit || !position || (form.organisationId && !organisation)) return refuse('place-unknown')

    await db.post.updateMany({ where: { personId, to: null }, data: { to: now() } })
    const post = await db.post.create({
      data: {
        id: newId(),
        personId,
        unitId: unit.id,
        organisationId: organisation?.id ?? null,
        workplace: organisation ? null : (form.workplace ?? null),
        positionId: position.id,
        from: now(),
      },
    })
    await record(actor, { name: 'person.posted', personId, postId: post.id })
    return ok({ postId: post.id })
  })
}

function named(rows: { id: string; texts: { locale: string; name: string }[] }[], locale: Locale) {
  const { compare } = collator(locale)
  return rows
    .map(({ id, texts }) => ({ id, name: inLanguage(texts, locale).name }))
    .sort((a, b) => compare(a.name, b.name))
}
