import type { RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { readAttributes } from '#app/domains/courses/files/markdown/read-attributes.ts'
import { readFlow, readList, readRows } from '#app/domains/courses/files/markdown/read-flow.ts'
import { plainText, type Reading, readInline } from '#app/domains/courses/files/markdown/read-inline.ts'
import type { BlockNode, KeptFile, Picture } from '#app/domains/courses/lesson/block.ts'

/** Finds the files that a lesson names; null when there is no such file. */
export type Assets = { picture: (src: string) => Picture | null; attachment: (file: string) => KeptFile | null }

/** One block of a lesson; null when it cannot stand at the top of one, which is reported. */
export function readBlock(node: RootContent, assets: Assets, reading: Reading): BlockNode | null {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', attrs: {}, content: readInline(node.children, reading) }
    case 'list':
      return readList(node, reading)
    case 'heading': {
      const { depth } = node
      if (depth !== 2 && depth !== 3) reading.report(node, 'headings of a lesson are ## and ###')
      return { type: 'heading', attrs: { level: depth === 3 ? 3 : 2 }, content: readInline(node.children, reading) }
    }
    case 'containerDirective':
      return readContainer(node, assets, reading)
    case 'leafDirective':
      return readLeaf(node, assets, reading)
    case 'table':
      reading.report(node, 'a table stands in :::table{caption="…"}')
      return null
    case 'html':
      reading.report(node, 'HTML is not allowed')
      return null
    default:
      reading.report(node, `${node.type} is not part of the format`)
      return null
  }
}

function readContainer(node: ContainerDirective, assets: Assets, reading: Reading): BlockNode | null {
  const [first, ...rest] = node.children
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : null
  const inside = label ? rest : node.children
  const given = readAttributes(node, label !== null, reading)
  if (!given) return null
  const title = label ? plainText(label.children, reading) : ''
  const ill = given.ill !== undefined
  const empty = (what: string) => inside.length === 0 && reading.report(node, what)

  switch (node.name) {
    case 'table': {
      const [table] = inside
      if (table?.type !== 'table' || inside.length > 1) reading.report(node, ':::table holds one table')
      const content = table?.type === 'table' ? readRows(table, reading) : []
      return { type: 'table', attrs: { caption: given.caption ?? '', ill }, content }
    }
    case 'figure': {
      const [caption] = inside
      if (inside.length > 1 || (caption && caption.type !== 'paragraph'))
        reading.report(node, ':::figure holds its caption only')
      const src = given.src ?? ''
      const picture = assets.picture(src)
      if (!picture) reading.report(node, `there is no drawing figures/${src}`)
      const content = caption?.type === 'paragraph' ? readInline(caption.children, reading) : []
      return {
        type: 'figure',
        attrs: { src, alt: given.alt ?? '', ill, picture: picture ?? { svg: '', words: {} } },
        content,
      }
    }
    case 'details':
      empty('details hold nothing')
      return { type: 'details', attrs: { summary: title, ill }, content: readFlow(inside, 'details', reading) }
    case 'untranslated':
      if (inside.length > 0) reading.report(node, ':::untranslated holds nothing')
      return { type: 'untranslated', attrs: {}, content: [] }
    default: {
      empty('the call-out holds nothing')
      const kind = node.name as 'note' | 'warning' | 'example' | 'law'
      const law =
        kind === 'law' ? { act: given.act ?? '', article: given.article ?? null, date: given.date ?? null } : null
      return { type: 'callout', attrs: { kind, title, ill, law }, content: readFlow(inside, 'a call-out', reading) }
    }
  }
}

function readLeaf(node: LeafDirective, assets: Assets, reading: Reading): BlockNode | null {
  const given = readAttributes(node, node.children.length > 0, reading)
  if (!given) return null
  if (node.name === 'check') return { type: 'check', attrs: { question: given.question ?? '' }, content: [] }
  const file = assets.attachment(given.file ?? '')
  if (!file) {
    reading.report(node, `there is no file attachments/${given.file ?? ''}`)
    return null
  }
  return { type: 'attachment', attrs: { name: plainText(node.children, reading), file }, content: [] }
}
