import type { Block, BlockNode } from '#app/domains/courses/lesson/block.ts'
import { wordsOf } from '#app/domains/courses/lesson/render-inline.ts'

/** The words of a block without any markup, for search and for counting. */
export function plainText(block: Block | BlockNode): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsOf(block.content)
    case 'bulletList':
    case 'orderedList':
      return lines(block.content.flatMap(({ content }) => content.map(plainText)))
    case 'table': {
      const rows = block.content.map(({ content }) =>
        content
          .map((cell) => wordsOf(cell.content))
          .filter(Boolean)
          .join(' '),
      )
      return lines([block.attrs.caption, ...rows])
    }
    case 'figure':
      return lines([block.attrs.alt, wordsOf(block.content)])
    case 'callout':
      return lines([block.attrs.title, ...block.content.map(plainText)])
    case 'details':
      return lines([block.attrs.summary, ...block.content.map(plainText)])
    case 'attachment':
      return block.attrs.name
    default:
      return ''
  }
}

const lines = (parts: string[]): string => parts.filter(Boolean).join('\n')

/** How many words there are to read. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0
