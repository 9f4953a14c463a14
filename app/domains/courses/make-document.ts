import type { LessonFiles } from '#app/domains/courses/files/read-lessons.ts'
import { type Block, hashWords, type LessonDocument } from '#app/domains/courses/lesson/block.ts'
import { carryIds } from '#app/domains/courses/lesson/carry-ids.ts'
import { type ContentLocale, contentLocales } from '#app/platform/i18n/locales.ts'

export type Documents = Partial<Record<ContentLocale, LessonDocument>>

/**
 * The documents of a lesson from its files. Ids carry over from the documents there were, and a translation that stayed
 * as it was remembers the source it was made from: when the source has changed since, the translation is known as stale.
 */
export function makeDocuments(files: LessonFiles, source: ContentLocale, earlier: Documents): Documents {
  const original = files[source]?.blocks.map(({ node }) => node) ?? []
  const ids = carryIds(
    (earlier[source]?.content ?? []).map((node) => ({ id: node.attrs.id, node })),
    original,
  )
  const hashes = original.map(hashWords)
  const documents: Documents = {}
  for (const locale of contentLocales) {
    const file = files[locale]
    if (!file) continue
    const before = new Map(earlier[locale]?.content.map((block) => [block.attrs.id, block]))
    const content = file.blocks.map(({ node }, index): Block => {
      const id = ids[index] ?? `b${index + 1}`
      const same = before.get(id)
      const stayed = same && hashWords(same) === hashWords(node) ? same.attrs.madeFrom : null
      const madeFrom = locale === source ? null : (stayed ?? hashes[index] ?? null)
      return { ...node, attrs: { ...node.attrs, id, madeFrom } } as Block
    })
    documents[locale] = { type: 'doc', attrs: { terms: file.terms }, content }
  }
  return documents
}
