import { z } from 'zod'
import type { Actor } from '#app/domains/actor.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { record } from '#app/domains/events.ts'
import { cameWithSite, findEditable, placeholderOf } from '#app/domains/texts/editable.ts'
import { canEditTexts } from '#app/domains/texts/policy.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { ok, refuse } from '#app/platform/result.ts'

const wording = z
  .string()
  .trim()
  .max(400, 'too-long')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'unprintable')
  .optional()
  .transform((typed) => typed || null)

/** A text as it is typed, in each language; an empty field is the wording that came with the site. */
export const textSchema = z.object({ ky: wording, uz: wording, ru: wording, en: wording })

/**
 * Makes a text of the site read as it is written here, for all readers at once. A language left empty, or written as it
 * came with the site, goes back to that.
 */
export function changeText(actor: Actor, key: string, typed: z.infer<typeof textSchema>) {
  return transaction(async () => {
    const text = canEditTexts(actor) ? findEditable(key) : undefined
    if (!text) return refuse('text-unknown')
    const wanted = contentLocales.flatMap((locale) => {
      const said = typed[locale]
      return said === null || said === cameWithSite(text, locale) ? [] : [{ locale: locale as string, text: said }]
    })
    if (wanted.some((one) => one.text.length > text.most)) return refuse('text-long')
    if (wanted.some((one) => !keepsPlaces(one.text, placeholderOf(text)))) return refuse('text-places')

    const before = await db.editedText.findMany({ where: { key } })
    const isKept = (one: { locale: string; text: string }, rows: typeof wanted) =>
      rows.some(({ locale, text: words }) => locale === one.locale && words === one.text)
    const gone = before.filter((row) => !isKept(row, wanted))
    const added = wanted.filter((row) => !isKept(row, before))
    if (gone.length + added.length === 0) return ok({ key })
    await db.editedText.deleteMany({ where: { key, locale: { in: gone.map(({ locale }) => locale) } } })
    const said = { changedById: actor.kind === 'person' ? actor.id : null, changedAt: now() }
    await db.editedText.createMany({ data: added.map((row) => ({ key, ...row, ...said })) })
    await raiseEpoch()
    await record(actor, { name: 'text.changed', key, before: worded(before), after: worded(wanted) })
    return ok({ key })
  })
}

/** Brings back the wording that came with the site, in every language. */
export const restoreText = (actor: Actor, key: string) =>
  changeText(actor, key, { ky: null, uz: null, ru: null, en: null })

/** Whether a text has the place for what is put into it, and no other. */
function keepsPlaces(text: string, placeholder: string | null): boolean {
  const places = text.match(/\{[^{}]*\}|[{}]/g) ?? []
  return placeholder ? text.includes(placeholder) && places.every((one) => one === placeholder) : places.length === 0
}

const worded = (rows: { locale: string; text: string }[]) =>
  Object.fromEntries(rows.map(({ locale, text }) => [locale, text]))
