import type { Actor } from '#app/domains/actor.ts'
import {
  cameWithSite,
  editableKeys,
  editableTexts,
  findEditable,
  placeholderOf,
  textGroups,
} from '#app/domains/texts/editable.ts'
import { canEditTexts } from '#app/domains/texts/policy.ts'
import { db } from '#app/platform/db.ts'
import { inScript } from '#app/platform/i18n/in-language.ts'
import { contentLocales, type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'

/** Every text that can be changed, by group, as it reads now; none for who may not change any. */
export async function listTexts(actor: Actor, locale: Locale) {
  if (!canEditTexts(actor)) return []
  const rows = await db.editedText.findMany({ where: { key: { in: editableKeys } } })
  return textGroups.map((group) => ({
    group,
    texts: editableTexts[group].map((text) => {
      const edited = rows.filter(({ key }) => key === text.key)
      const own = edited.find((row) => row.locale === ownLanguage(locale))
      const now = own ? inScript(own.text, ownLanguage(locale), locale) : cameWithSite(text, locale)
      return { key: text.key, text: now, languages: edited.map((row) => row.locale) }
    }),
  }))
}

/** One text with what came with the site and what was written in its place, in each language; null when there is none. */
export async function findText(actor: Actor, key: string, locale: Locale) {
  const text = canEditTexts(actor) ? findEditable(key) : undefined
  if (!text) return null
  const rows = await db.editedText.findMany({ where: { key }, orderBy: { changedAt: 'desc' } })
  const last = rows[0] ?? null
  const by = last?.changedById
    ? await db.person.findUnique({ where: { id: last.changedById }, select: { officialName: true } })
    : null
  return {
    key,
    most: text.most,
    placeholder: placeholderOf(text),
    title: cameWithSite(text, locale),
    changed: last && { at: last.changedAt, by: by?.officialName ?? null },
    wordings: contentLocales.map((one) => ({
      locale: one,
      original: cameWithSite(text, one),
      written: rows.find((row) => row.locale === one)?.text ?? null,
    })),
  }
}
