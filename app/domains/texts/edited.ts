import { contentEpoch } from '#app/domains/courses/epoch.ts'
import { editableKeys, findEditable, placeholderOf } from '#app/domains/texts/editable.ts'
import { db } from '#app/platform/db.ts'
import { type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'
import { keep, toCyrillic } from '#app/platform/i18n/uzbek/cyrillic.ts'
import { keepEach } from '#app/platform/kept.ts'

export type EditedTexts = Record<string, string>

// The same for everybody: read once for each language and state of the content.
let kept: { epoch: number; textsIn: (locale: Locale) => Promise<EditedTexts | null> } | undefined

/** The words that were changed on the site, in the reader's language and script; null when there are none. */
export async function findEditedTexts(locale: Locale): Promise<EditedTexts | null> {
  const epoch = await contentEpoch()
  if (kept?.epoch !== epoch) kept = { epoch, textsIn: keepEach(readTexts) }
  return kept.textsIn(locale)
}

async function readTexts(locale: Locale): Promise<EditedTexts | null> {
  const rows = await db.editedText.findMany({ where: { locale: ownLanguage(locale), key: { in: editableKeys } } })
  if (rows.length === 0) return null
  return Object.fromEntries(rows.map(({ key, text }) => [key, locale === 'oz' ? inCyrillic(key, text) : text]))
}

function inCyrillic(key: string, text: string): string {
  const editable = findEditable(key)
  const placeholder = editable && placeholderOf(editable)
  return toCyrillic(placeholder ? text.replaceAll(placeholder, keep(placeholder)) : text)
}
