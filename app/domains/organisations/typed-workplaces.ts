import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { collator } from '#app/platform/i18n/format.ts'
import { nameIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { isInForce } from '#app/platform/period.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** A workplace that people typed because it was in no list: all spellings that fold to one, and how many posts they are. */
type TypedWorkplace = { unitId: string; key: string; spellings: string[]; posts: number }

const words = { select: { locale: true, name: true } } as const

/** The workplaces people typed, those typed most often first, a page at a time; none for who may not keep the lists. */
export async function listTypedWorkplaces(actor: Actor, wanted: { page: number; size: number; locale: Locale }) {
  if (!canKeepLists(actor)) return { workplaces: [], pages: 1 }
  const { page, size, locale } = wanted
  const groups = await findGroups({})
  groups.sort((a, b) => b.posts - a.posts || a.key.localeCompare(b.key) || a.unitId.localeCompare(b.unitId))
  const shown = groups.slice((page - 1) * size, page * size)
  const units = await db.unit.findMany({
    where: { id: { in: shown.map(({ unitId }) => unitId) } },
    select: { id: true, texts: words },
  })
  const names = new Map(units.map(({ id, texts }) => [id, nameIn(texts, locale) ?? id]))
  const workplaces = shown.map((one) => ({ ...one, unit: names.get(one.unitId) ?? one.unitId }))
  return { workplaces, pages: Math.max(1, Math.ceil(groups.length / size)) }
}

/** How many workplaces people typed that are no organisation of the list yet. */
export const countTypedWorkplaces = async (actor: Actor): Promise<number> =>
  canKeepLists(actor) ? (await findGroups({})).length : 0

/** One typed workplace, and the organisations of its place it could be; null when nobody typed it, or typed it any more. */
export async function findTypedWorkplace(
  actor: Actor,
  { unitId, key, locale }: Pick<TypedWorkplace, 'unitId' | 'key'> & { locale: Locale },
) {
  const group = canKeepLists(actor) ? await findGroup(unitId, key) : null
  if (!group) return null
  const unit = await db.unit.findUniqueOrThrow({ where: { id: unitId }, select: { texts: words } })
  const rows = await db.organisation.findMany({ where: { unitId }, include: { texts: words } })
  const { compare } = collator(locale)
  const organisations = rows
    .filter(isOpen)
    .map(({ id, texts }) => ({ id, name: nameIn(texts, locale) ?? id }))
    .sort((a, b) => compare(a.name, b.name))
  return { ...group, unit: nameIn(unit.texts, locale) ?? unitId, organisations }
}

/** Notes that everybody who typed this workplace works in an organisation of the list; what they typed gives way to it. */
export function assignWorkplaces(
  actor: Actor,
  said: Pick<TypedWorkplace, 'unitId' | 'key'> & { organisationId: string },
) {
  const { unitId, key, organisationId } = said
  return transaction(async () => {
    if (!canKeepLists(actor)) return refuse('entry-unknown')
    const organisation = await db.organisation.findUnique({ where: { id: organisationId, unitId } })
    if (!organisation || !isOpen(organisation)) return refuse('workplace-organisation')
    const group = await findGroup(unitId, key)
    if (!group) return ok({ posts: 0 })
    const typed = { unitId, organisationId: null, workplace: { in: group.spellings } }
    const { count } = await db.post.updateMany({ where: typed, data: { organisationId, workplace: null } })
    const { spellings } = group
    await record(actor, { name: 'workplaces.assigned', unitId, spellings, organisationId, posts: count })
    return ok({ posts: count })
  })
}

const isOpen = ({ validFrom: from, validTo: to }: { validFrom: string | null; validTo: string | null }) =>
  isInForce({ from, to }, today(timeZones.KG))

const findGroup = async (unitId: string, key: string) =>
  (await findGroups({ unitId })).find((group) => group.key === key) ?? null

async function findGroups(where: { unitId?: string }): Promise<TypedWorkplace[]> {
  const typed = await db.post.groupBy({
    by: ['unitId', 'workplace'],
    where: { ...where, organisationId: null, workplace: { not: null } },
    _count: true,
  })
  const groups = new Map<string, TypedWorkplace>()
  // The spelling typed most often stands first and speaks for all.
  for (const { unitId, workplace, _count } of typed.sort((a, b) => b._count - a._count)) {
    const key = fold(workplace ?? '')
    if (!workplace || !key) continue
    const group = groups.get(`${unitId} ${key}`) ?? { unitId, key, spellings: [], posts: 0 }
    group.spellings.push(workplace)
    group.posts += _count
    groups.set(`${unitId} ${key}`, group)
  }
  return [...groups.values()]
}
