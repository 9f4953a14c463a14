import { type Inline, isSafe, type Mark, type Source } from '#app/domains/courses/lesson/block.ts'
import { escapeAttribute, escapeText } from '#app/domains/courses/lesson/html.ts'

/** Gives a source its number in the lesson: the same source keeps the number it had. */
export type NumberSource = (source: Source['attrs']) => number

/** Running text as HTML. Every stretch of text is escaped; marks become the few tags that a lesson knows. */
export function renderInline(nodes: readonly Inline[], numberOf: NumberSource): string {
  let html = ''
  let open: Mark[] = []
  const leave = (count: number) => {
    html += open.slice(count).reverse().map(closingTag).join('')
    open = open.slice(0, count)
  }
  for (const node of nodes) {
    if (node.type === 'source') {
      // The number is a link of its own, so no other link may be open around it.
      leave(0)
      const number = numberOf(node.attrs)
      html += `<sup class="mark"><a href="#mark-${number}">${number}</a></sup>`
      continue
    }
    if (node.type === 'hardBreak') {
      html += '<br>'
      continue
    }
    const marks = node.marks ?? []
    const shared = marks.findIndex((mark, index) => !isSame(mark, open[index]))
    leave(shared === -1 ? marks.length : shared)
    for (const mark of marks.slice(open.length)) {
      html += openingTag(mark)
      open.push(mark)
    }
    html += escapeText(node.text)
  }
  leave(0)
  return html
}

const isSame = (a: Mark, b: Mark | undefined) => JSON.stringify(a) === JSON.stringify(b)

function openingTag(mark: Mark): string {
  if (mark.type === 'bold') return '<strong>'
  if (mark.type === 'italic') return '<em>'
  if (mark.type === 'term') return `<a class="term" href="#term-${escapeAttribute(mark.attrs.key)}"><dfn>`
  const { href } = mark.attrs
  const rel = /^https?:/i.test(href) ? ' rel="noopener"' : ''
  return isSafe(href) ? `<a href="${escapeAttribute(href)}"${rel}>` : '<a>'
}

function closingTag({ type }: Mark): string {
  if (type === 'bold') return '</strong>'
  if (type === 'italic') return '</em>'
  return type === 'term' ? '</dfn></a>' : '</a>'
}

/** Running text without any marking. */
export const wordsOf = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? ' ' : '')).join('')
