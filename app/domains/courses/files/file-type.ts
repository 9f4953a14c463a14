const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
}

/** What a file of a course is, by the end of its name; null when a course may not carry such a file. */
export function fileType(name: string): string | null {
  const [, end = ''] = /^[A-Za-z0-9][\w.-]*\.([a-z0-9]+)$/.exec(name) ?? []
  return Object.hasOwn(types, end) ? (types[end] ?? null) : null
}
