export const fileKinds = ['picture', 'document', 'sheet', 'archive', 'other'] as const
export type FileKind = (typeof fileKinds)[number]

const sheets = ['text/csv', 'spreadsheet']
const documents = ['application/pdf', 'wordprocessing', 'presentation', 'opendocument.text', 'text/plain']

/** What a file is, in a word, by its type. */
export function kindOf(type: string): FileKind {
  if (type.startsWith('image/')) return 'picture'
  if (sheets.some((part) => type.includes(part))) return 'sheet'
  if (documents.some((part) => type.includes(part))) return 'document'
  return type === 'application/zip' ? 'archive' : 'other'
}

// How files of a kind begin, where the kind says so; office documents are ZIP archives.
const beginnings: [type: RegExp, begin: RegExp][] = [
  [/^image\/png/, /^\x89PNG/],
  [/^image\/jpeg/, /^\xff\xd8\xff/],
  [/^image\/webp/, /^RIFF....WEBP/s],
  [/^application\/pdf/, /^%PDF-/],
  [/^application\/(zip|vnd\.)/, /^PK/],
]

/** Whether the bytes begin as files of this type do; of types that begin anyhow nothing is said. */
export function isOfType(type: string, bytes: Buffer): boolean {
  const begin = beginnings.find(([known]) => known.test(type))?.[1]
  return !begin || begin.test(bytes.toString('latin1', 0, 16))
}
