import type { LessonFile } from '#app/domains/courses/files/markdown/read-lesson.ts'
import { type BlockNode, kindOf } from '#app/domains/courses/lesson/block.ts'
import type { Report } from '#app/domains/courses/mistakes.ts'

type Source = { lesson: LessonFile; locale: string }

/** Reports the place where a translation stops running beside its source, block by block, and terms it lacks. */
export function alignLessons(translation: LessonFile, { lesson, locale }: Source, report: Report): void {
  alignTerms(translation, lesson, locale, report)
  for (const [index, { node, line }] of lesson.blocks.entries()) {
    const beside = translation.blocks[index]
    if (!beside) {
      const last = translation.blocks.at(-1)?.line ?? 1
      report(last, `the lesson ends here, in ${locale} it goes on with: ${kindOf(node)} (line ${line})`)
      return
    }
    if (beside.node.type === 'untranslated' || node.type === 'untranslated') continue
    const difference = differ(beside.node, node, locale)
    if (difference) {
      report(beside.line, `${difference} (line ${line})`)
      return
    }
  }
  const more = translation.blocks[lesson.blocks.length]
  if (more) report(more.line, `here stands: ${kindOf(more.node)}; in ${locale} the lesson has ended`)
}

function differ(block: BlockNode, source: BlockNode, locale: string): string | null {
  const here = kindOf(block)
  const there = kindOf(source)
  if (here !== there) return `here stands: ${here}; in ${locale}: ${there}`
  if (block.type === 'check' && source.type === 'check' && block.attrs.question !== source.attrs.question) {
    return `the check question is not that of ${locale}`
  }
  if (block.type === 'figure' && source.type === 'figure' && block.attrs.src !== source.attrs.src) {
    return `the drawing is not that of ${locale}`
  }
  if ('ill' in block.attrs && 'ill' in source.attrs && block.attrs.ill !== source.attrs.ill) {
    return `\`ill\` is not as in ${locale}`
  }
  return null
}

function alignTerms({ terms, title }: LessonFile, source: LessonFile, locale: string, report: Report): void {
  const keys = new Set(terms.map(({ key }) => key))
  const wanted = new Set(source.terms.map(({ key }) => key))
  for (const key of wanted) if (!keys.has(key)) report(title.line, `the key term \`${key}\` of ${locale} is missing`)
  for (const key of keys) if (!wanted.has(key)) report(title.line, `the key term \`${key}\` is not in ${locale}`)
}
