import { createHash } from 'node:crypto'

/*
 * A lesson is a document of blocks, in the shape of a Tiptap document: a node has a type, attributes and content.
 * Only the blocks at the top have an id; it is the same in every language.
 */
type Node<Type extends string, Attrs, Content> = { type: Type; attrs: Attrs; content: Content[] }

export type Mark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'term'; attrs: { key: string } }
export type Text = { type: 'text'; text: string; marks?: Mark[] }
/** A fact from a public source, from a programme document, or one to check on the spot. */
export type Source = { type: 'source'; attrs: { kind: 'pub' | 'pd' | 'cfg'; text: string; date: string | null } }
export type Inline = Text | Source | { type: 'hardBreak' }

type Paragraph = Node<'paragraph', object, Inline>
export type ListItem = { type: 'listItem'; attrs: object; content: Flow[] }
export type List =
  | { type: 'bulletList'; attrs: object; content: ListItem[] }
  | { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
/** What a call-out or details can hold. */
export type Flow = Paragraph | List

type TableCell = Node<'tableCell' | 'tableHeader', { align: 'left' | 'center' | 'right' | null }, Inline>
export type TableRow = Node<'tableRow', object, TableCell>
/** A file of the course as it lies in the storage. */
export type KeptFile = { name: string; sha256: string; bytes: number }
/** A drawing with words to fill in, or a picture with its size. */
export type Picture = { svg: string; words: Record<string, string> } | { file: KeptFile; width: number; height: number }

export type Law = { act: string; article: string | null; date: string | null }
type Callout = Node<
  'callout',
  { kind: 'note' | 'warning' | 'example' | 'law'; title: string; ill: boolean; law: Law | null },
  Flow
>
export type Figure = Node<'figure', { src: string; alt: string; ill: boolean; picture: Picture }, Inline>
type Attachment = Node<'attachment', { name: string; file: KeptFile }, never>

export type BlockNode =
  | Flow
  | Node<'heading', { level: 2 | 3 }, Inline>
  | Node<'table', { caption: string; ill: boolean }, TableRow>
  | Figure
  | Callout
  | Node<'details', { summary: string; ill: boolean }, Flow>
  | Attachment
  | Node<'check', { question: string }, never>
  /** Holds the place of a block that has no translation yet. */
  | Node<'untranslated', object, never>

/** A block at the top, and the hash of the source block it was translated from, so that a stale one is known. */
export type Block = BlockNode & { attrs: { id: string; madeFrom: string | null } }

export type Term = { key: string; word: string; definition: string }
export type LessonDocument = { type: 'doc'; attrs: { terms: Term[] }; content: Block[] }

/** Addresses that a lesson may link to: the web, mail, and a place in the same page. */
export const isSafe = (href: string): boolean =>
  /^#[\w-]+$/.test(href) || (/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(href) && URL.canParse(href))

/** A lesson as loading or compiling wrote it. */
export const readDocument = (blocks: unknown): LessonDocument => blocks as LessonDocument

/** What two blocks must share to be translations of each other. */
export function kindOf({ type, attrs }: BlockNode): string {
  if (type === 'heading') return `heading of level ${attrs.level}`
  if (type === 'callout') return attrs.kind
  if (type === 'bulletList') return 'bulleted list'
  if (type === 'orderedList') return 'numbered list'
  return type
}

// Ids, origins and the bytes of files are no words: changing them leaves every translation fresh.
const wordless = new Set(['id', 'madeFrom', 'svg', 'file', 'width', 'height'])

/** Changes with the words of a block and with nothing else, in whatever order a database gives its attributes back. */
export const hashWords = (block: BlockNode): string =>
  createHash('sha256').update(JSON.stringify(block, wordsOnly)).digest('hex').slice(0, 32)

function wordsOnly(key: string, value: unknown): unknown {
  if (wordless.has(key)) return undefined
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
