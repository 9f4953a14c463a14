import type { RootContent } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { frontMatterSchema } from '#app/domains/courses/files/file-format.ts'
import { type Assets, readBlock } from '#app/domains/courses/files/markdown/read-block.ts'
import type { Reading } from '#app/domains/courses/files/markdown/read-inline.ts'
import { wrongUzbekSign } from '#app/domains/courses/files/read-text.ts'
import { readYaml } from '#app/domains/courses/files/read-yaml.ts'
import type { BlockNode, Term } from '#app/domains/courses/lesson/block.ts'
import type { Report } from '#app/domains/courses/mistakes.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'

/** A lesson of one language as its file says it, with the line of everything that is compared with other files. */
export type LessonFile = {
  title: { words: string; line: number }
  lede: string
  terms: Term[]
  blocks: { node: BlockNode; line: number }[]
}

/** Holds the place of a block that cannot be read, so that those after it are still compared with the right ones. */
export const unreadable: BlockNode = { type: 'untranslated', attrs: {}, content: [] }

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective)

/** Reads a lesson: front matter, then blocks. Everything that departs from the format is reported with its line. */
export function readLesson(text: string, locale: ContentLocale, assets: Assets, report: Report): LessonFile | null {
  const [, front] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? []
  if (front === undefined) {
    report(1, 'the lesson must begin with front matter between two lines ---')
    return null
  }
  const head = readYaml(front, frontMatterSchema, report, { before: 1, language: locale })
  if (!head) return null
  const { title, lede, terms, figures } = head.value

  const reading: Reading = {
    report: (node, what) => report(node.position?.start.line ?? 1, what),
    terms: new Set(Object.keys(terms)),
    usedTerms: new Set(),
  }
  // Empty lines in place of the front matter keep the line numbers.
  const before = front.split('\n').length + 1
  const body = '\n'.repeat(before) + text.slice(front.length + 8)
  const lines = body.split('\n')
  lines.forEach((line, index) => {
    const wrong = locale === 'uz' ? wrongUzbekSign(line) : null
    if (wrong) report(index + 1, wrong)
  })
  if (reportDepth(lines, report)) return null
  const figureWords = new Map(Object.entries(figures))
  const blocks = markdown.parse(body).children.map((node) => {
    reportOpenContainer(node, lines, report)
    const block = readBlock(node, assets, reading) ?? unreadable
    const line = node.position?.start.line ?? 1
    return { node: block.type === 'figure' ? fillFigure(block, figureWords, report, line) : block, line }
  })
  for (const name of figureWords.keys())
    report(head.lineOf(['figures', name]), `no drawing ${name}.svg stands in the lesson`)
  for (const key of reading.terms) {
    if (!reading.usedTerms.has(key))
      report(head.lineOf(['terms', key]), `the key term \`${key}\` does not stand in the lesson`)
  }
  const checks = blocks.filter(({ node }) => node.type === 'check')
  for (const { line } of checks.slice(1)) report(line, 'a lesson has one ::check at most')
  return {
    title: { words: title, line: head.lineOf(['title']) },
    lede,
    terms: Object.entries(terms).map(([key, term]) => ({ key, ...term })),
    blocks,
  }
}

// Each level costs the parser more than the one before: what no lesson needs is refused before it is parsed.
const tooDeep = /^[ \t>]{25}|^(?:[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]){7}|^[ \t]*:{9}/

function reportDepth(lines: string[], report: Report): boolean {
  const line = lines.findIndex((one) => tooDeep.test(one))
  if (line !== -1) report(line + 1, 'the line stands too deep in others')
  return line !== -1
}

// The parser takes everything up to the end of the file into a container that nothing closes.
function reportOpenContainer(node: RootContent, lines: string[], report: Report): void {
  if (node.type !== 'containerDirective' || !node.position) return
  const { start, end } = node.position
  if (!/^:{3,}\s*$/.test(lines[end.line - 1] ?? '')) report(start.line, `:::${node.name} is not closed by :::`)
}

// Takes the words of a drawing out of `left`, so that what remains belongs to no drawing.
function fillFigure(
  figure: Extract<BlockNode, { type: 'figure' }>,
  left: Map<string, Record<string, string>>,
  report: Report,
  line: number,
): BlockNode {
  const { src, picture } = figure.attrs
  if (!('svg' in picture)) return figure
  const name = src.replace(/\.svg$/, '')
  const words = left.get(name) ?? {}
  left.delete(name)
  const keys = Object.keys(picture.words)
  for (const key of keys)
    if (!Object.hasOwn(words, key)) report(line, `\`figures.${name}\` lacks the word \`${key}\` of ${src}`)
  for (const key of Object.keys(words))
    if (!keys.includes(key)) report(line, `${src} has no place for the word \`${key}\``)
  return { ...figure, attrs: { ...figure.attrs, picture: { svg: picture.svg, words } } }
}
