import { slipScopes, slipsVisibleTo } from '#app/domains/accounts/policy.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** Where the actor can print slips, by name; without an id: for the whole site. */
export async function listSlipPlaces(actor: PersonActor, locale: Locale) {
  const scopes = slipScopes(actor)
  const names = await namesOf(scopes, locale)
  return scopes.map((id) => ({ id, name: id === null ? null : (names.get(id) ?? id) }))
}

type Wanted = { locale: Locale; page: number; size: number }

/** Batches of slips that the actor may know of, the newest first, and how many of each were used and still can be. */
export async function listSlipBatches(actor: PersonActor, { locale, page, size }: Wanted) {
  const where = slipsVisibleTo(actor)
  const [rows, count] = await Promise.all([
    db.printedCodeBatch.findMany({
      where,
      orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * size,
      take: size,
      include: { _count: { select: { codes: true } } },
    }),
    db.printedCodeBatch.count({ where }),
  ])
  const [used, organisations, makers] = await Promise.all([
    countUsed(rows.map(({ id }) => id)),
    namesOf(
      rows.map(({ organisationId }) => organisationId),
      locale,
    ),
    makersOf(rows.map(({ madeById }) => madeById)),
  ])
  const batches = rows.map(({ _count, id, organisationId, madeById, madeAt, expiresAt, withdrawnAt }) => {
    const usedCount = used.get(id) ?? 0
    const unused = _count.codes - usedCount
    const isOpen = withdrawnAt === null && expiresAt > now()
    return {
      ...{ id, madeAt, expiresAt, isOpen, isWithdrawn: withdrawnAt !== null },
      organisation: organisationId === null ? null : (organisations.get(organisationId) ?? null),
      madeBy: makers.get(madeById) ?? null,
      counts: { all: _count.codes, used: usedCount, unused: isOpen ? unused : 0, over: isOpen ? 0 : unused },
    }
  })
  return { batches, count }
}

async function countUsed(batchIds: string[]): Promise<Map<string, number>> {
  const rows = await db.printedCode.groupBy({
    by: ['batchId'],
    where: { batchId: { in: batchIds }, usedAt: { not: null } },
    _count: { _all: true },
  })
  return new Map(rows.map(({ batchId, _count }) => [batchId, _count._all]))
}

async function namesOf(ids: (string | null)[], locale: Locale): Promise<Map<string, string>> {
  const rows = await db.organisation.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, texts: { select: { locale: true, name: true } } },
  })
  return new Map(
    rows.filter(({ texts }) => texts.length > 0).map(({ id, texts }) => [id, inLanguage(texts, locale).name]),
  )
}

async function makersOf(ids: string[]): Promise<Map<string, string>> {
  const rows = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, officialName: true } })
  return new Map(rows.map(({ id, officialName }) => [id, officialName]))
}
