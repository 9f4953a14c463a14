import type { List as MarkdownList, Table as MarkdownTable, RootContent } from 'mdast'
import { type Reading, readInline } from '#app/domains/courses/files/markdown/read-inline.ts'
import type { Flow, List, ListItem, TableRow } from '#app/domains/courses/lesson/block.ts'

/** Paragraphs and lists: what call-outs, details and list items hold. Anything else among them is reported. */
export function readFlow(nodes: readonly RootContent[], place: string, reading: Reading): Flow[] {
  return nodes.flatMap((node): Flow[] => {
    if (node.type === 'paragraph') {
      return [{ type: 'paragraph', attrs: {}, content: readInline(node.children, reading) }]
    }
    if (node.type === 'list') return [readList(node, reading)]
    reading.report(
      node,
      `only paragraphs and lists can stand in ${place}${node.type === 'containerDirective' ? '; is a ::: missing above?' : ''}`,
    )
    return []
  })
}

/** A bulleted or numbered list with the lists inside it. */
export function readList(list: MarkdownList, reading: Reading): List {
  const content = list.children.map((item): ListItem => {
    if (typeof item.checked === 'boolean') reading.report(item, 'boxes to tick are not part of the format')
    return { type: 'listItem', attrs: {}, content: readFlow(item.children, 'a list', reading) }
  })
  return list.ordered
    ? { type: 'orderedList', attrs: { start: list.start ?? 1 }, content }
    : { type: 'bulletList', attrs: {}, content }
}

/** The rows of a table; the first one is its head. */
export function readRows(table: MarkdownTable, reading: Reading): TableRow[] {
  const columns = table.children[0]?.children.length ?? 0
  return table.children.map((row, index): TableRow => {
    if (row.children.length !== columns)
      reading.report(row, `the row has ${row.children.length} cells, the head ${columns}`)
    return {
      type: 'tableRow',
      attrs: {},
      content: row.children.map((cell, column) => ({
        type: index === 0 ? 'tableHeader' : 'tableCell',
        attrs: { align: table.align?.[column] ?? null },
        content: readInline(cell.children, reading),
      })),
    }
  })
}
