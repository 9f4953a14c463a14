import type { Block, Term } from '#app/domains/courses/lesson/block.ts'
import type { LessonTexts } from '#app/domains/courses/lesson/lesson-texts.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'

export type Piece = { block: Block; language: ContentLocale }
/** Neighbouring blocks in one language; a check question belongs to none and stands alone. */
type Run = { language: ContentLocale | null; pieces: Piece[] }

/** Each block of a lesson in the first language of the chain that has it, in the order of the source. */
export function pickBlocks({ source, texts }: LessonTexts, chain: readonly ContentLocale[]): Piece[] {
  const byLanguage = chain.map((language) => ({
    language,
    blocks: new Map(texts[language]?.document.content.map((block) => [block.attrs.id, block])),
  }))
  return (texts[source]?.document.content ?? []).map((original) => {
    for (const { language, blocks } of byLanguage) {
      const block = blocks.get(original.attrs.id)
      if (block && block.type !== 'untranslated') return { block, language }
    }
    return { block: original, language: source }
  })
}

/** The key terms of a lesson, each in the first language of the chain that explains it. */
export function pickTerms(
  { source, texts }: LessonTexts,
  chain: readonly ContentLocale[],
): (Term & { language: ContentLocale })[] {
  return (texts[source]?.document.attrs.terms ?? []).map((original) => {
    for (const language of chain) {
      const term = texts[language]?.document.attrs.terms.find(({ key }) => key === original.key)
      if (term) return { ...term, language }
    }
    return { ...original, language: source }
  })
}

/** Joins neighbours of one language, so that a label stands once above them. */
export function joinRuns(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  for (const piece of pieces) {
    const language = piece.block.type === 'check' ? null : piece.language
    const last = runs.at(-1)
    if (last && last.language === language) last.pieces.push(piece)
    else runs.push({ language, pieces: [piece] })
  }
  return runs
}

/** The language that most words stand in. */
export function mainLanguage(pieces: readonly { language: ContentLocale; words: number }[]): ContentLocale | null {
  const counts = new Map<ContentLocale, number>()
  for (const { language, words } of pieces) counts.set(language, (counts.get(language) ?? 0) + words)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
