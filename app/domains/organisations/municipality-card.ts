import { z } from 'zod'
import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { canKeepCard, ownMunicipalities } from '#app/domains/organisations/policy.ts'
import { line } from '#app/domains/organisations/schema.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { nameIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { ok, refuse } from '#app/platform/result.ts'

const orNone = <Value>(schema: z.ZodType<Value, string>) => schema.optional().transform((value) => value ?? null)
const count = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^[0-9 \u00a0]{1,12}$/, 'whole-number')
    .transform((typed) => Number(typed.replace(/[ \u00a0]/g, '')))
    .refine((number) => number <= most, 'whole-number')

export const cardSchema = z.object({
  population: orNone(count(20_000_000)),
  staff: orNone(count(100_000)),
  phone: orNone(line(60).regex(/^\+?[0-9][0-9 ()\u00a0,/-]{3,}$/, 'office-phone')),
  email: orNone(line(120).pipe(z.email('office-email'))),
  address: orNone(line(200)),
})
type Card = z.infer<typeof cardSchema>

const texts = { select: { locale: true, name: true } } as const

/** The municipalities whose cards somebody keeps. */
export async function listOwnMunicipalities(actor: Actor, locale: Locale) {
  const rows = await db.organisation.findMany({
    where: { id: { in: ownMunicipalities(actor) }, kind: 'municipality' },
    select: { id: true, texts },
    orderBy: { id: 'asc' },
    take: 100,
  })
  return rows.map((row) => ({ id: row.id, name: nameOf(row, locale) }))
}

/** What a municipality says of itself, who said so last and when; null when there is no such municipality. */
export async function findCard(organisationId: string, locale: Locale) {
  const organisation = await db.organisation.findUnique({
    where: { id: organisationId },
    select: { id: true, kind: true, texts, card: true },
  })
  if (organisation?.kind !== 'municipality') return null
  const { population, staff, phone, email, address } = organisation.card ?? empty
  const { changedById = null, changedAt = null } = organisation.card ?? {}
  const by = changedById
    ? await db.person.findUnique({ where: { id: changedById }, select: { officialName: true } })
    : null
  return {
    id: organisation.id,
    name: nameOf(organisation, locale),
    card: { population, staff, phone, email, address },
    changed: changedAt && { at: changedAt, by: by?.officialName ?? null },
  }
}

/** Changes what a municipality says of itself: its people, its staff and how to reach it. */
export function changeCard(actor: Actor, organisationId: string, said: Card) {
  return transaction(async () => {
    const shown = canKeepCard(actor, organisationId) ? await findCard(organisationId, 'en') : null
    if (!shown) return refuse('entry-unknown')
    const fields = (Object.keys(empty) as (keyof Card)[]).filter((field) => shown.card[field] !== said[field])
    if (fields.length === 0) return ok({ fields })
    const card = { ...said, changedAt: now(), changedById: actor.kind === 'person' ? actor.id : null }
    const where = { organisationId }
    await db.municipalityCard.upsert({ where, create: { organisationId, ...card }, update: card })
    await record(actor, { name: 'municipality-card.changed', organisationId, fields })
    return ok({ fields })
  })
}

const empty: Card = { population: null, staff: null, phone: null, email: null, address: null }

const nameOf = (row: { id: string; texts: { locale: string; name: string }[] }, locale: Locale) =>
  nameIn(row.texts, locale) ?? row.id
