import type { PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { type Inline, isSafe, type Mark } from '#app/domains/courses/lesson/block.ts'

/** What reading a lesson knows: where to report, and the key terms that the lesson explains. */
export type Reading = {
  report: (node: { position?: { start: { line: number } } | undefined }, what: string) => void
  terms: Set<string>
  usedTerms: Set<string>
}

const sourceKinds = new Set(['pub', 'pd', 'cfg'])
const notInLessons: Partial<Record<PhrasingContent['type'], string>> = {
  html: 'HTML is not allowed',
  image: 'a picture stands in :::figure',
  imageReference: 'a picture stands in :::figure',
  inlineCode: 'code is not part of the format',
  delete: 'struck-out words are not part of the format',
  footnoteReference: 'footnotes are not part of the format: use :pub, :pd or :cfg',
  linkReference: 'write the address of a link beside it: [words](https://…)',
}

/** Running text as inline nodes, marks on each stretch of text as in a Tiptap document. */
export function readInline(nodes: readonly PhrasingContent[], reading: Reading, marks: Mark[] = []): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        // What could not be read as a directive is left as text by the parser.
        if (/::|\{[#a-z]/.test(node.value))
          reading.report(node, 'a directive is broken: look at its quotes, [ ] and { }')
        return say(node.value, marks)
      case 'break':
        return [{ type: 'hardBreak' }]
      case 'strong':
        return readInline(node.children, reading, [...marks, { type: 'bold' }])
      case 'emphasis':
        return readInline(node.children, reading, [...marks, { type: 'italic' }])
      case 'link': {
        if (!isSafe(node.url)) reading.report(node, `a link may not lead to ${node.url}`)
        return readInline(node.children, reading, [...marks, { type: 'link', attrs: { href: node.url } }])
      }
      case 'textDirective':
        return readDirective(node, reading, marks)
      default:
        reading.report(node, notInLessons[node.type] ?? `${node.type} is not part of the format`)
        return []
    }
  })
}

const say = (text: string, marks: Mark[]): Inline[] => {
  const words = text.replace(/\s*\n\s*/g, ' ')
  return words === '' ? [] : [{ type: 'text', text: words, ...(marks.length > 0 && { marks }) }]
}

function readDirective(node: TextDirective, reading: Reading, marks: Mark[]): Inline[] {
  const { name, children } = node
  const { id, date, ...more } = node.attributes ?? {}
  const isKnown = name === 'term' || sourceKinds.has(name)
  // “21:30” and “note:word” are read as directives too; they are what they look like.
  if (!isKnown && children.length === 0 && !node.attributes?.id) return say(`:${name}`, marks)
  if (!isKnown) {
    reading.report(node, `:${name} is not known: use :term, :pub, :pd or :cfg`)
    return []
  }
  for (const attribute of Object.keys(more)) reading.report(node, `:${name} takes no \`${attribute}\``)
  if (children.length === 0) reading.report(node, `:${name} needs words in […]`)
  if (name === 'term') return readTerm(node, reading, marks)

  if (id) reading.report(node, `:${name} takes no key`)
  if (date && !(name === 'pub' && /^\d{4}(?:-\d{2}){0,2}$/.test(date))) {
    reading.report(node, name === 'pub' ? '`date` is YYYY, YYYY-MM or YYYY-MM-DD' : `:${name} takes no \`date\``)
  }
  const kind = name as 'pub' | 'pd' | 'cfg'
  return [{ type: 'source', attrs: { kind, text: plainText(children, reading), date: date ?? null } }]
}

function readTerm(node: TextDirective, reading: Reading, marks: Mark[]): Inline[] {
  const key = node.attributes?.id ?? ''
  if (!reading.terms.has(key)) reading.report(node, `the key term \`${key}\` is not explained in \`terms\``)
  reading.usedTerms.add(key)
  if (marks.some(({ type }) => type === 'link' || type === 'term')) {
    reading.report(node, 'a key term cannot stand in a link or in another key term')
  }
  return readInline(node.children, reading, [...marks, { type: 'term', attrs: { key } }])
}

/** Words without any marking, for titles, captions and the list of sources. */
export function plainText(nodes: readonly PhrasingContent[], reading: Reading): string {
  const words = nodes.map((node) => {
    if (node.type === 'text') return node.value
    if (node.type === 'textDirective' && node.children.length === 0) return `:${node.name}`
    reading.report(node, 'only plain words can stand here')
    return ''
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}
