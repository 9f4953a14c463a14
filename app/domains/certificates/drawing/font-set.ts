import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { nearestFile } from '#app/platform/nearest-file.ts'

export type Face = 'regular' | 'semibold'

const files: Record<Face, string> = { regular: 'EBGaramond-Regular.ttf', semibold: 'EBGaramond-SemiBold.ttf' }

/** The file of a face of the certificate. */
export const readFontFile = (face: Face): Buffer =>
  readFileSync(nearestFile(`content/certificates/fonts/${files[face]}`, import.meta.url))

let set: string | undefined

/** Which fonts these are: a certificate that they cannot write is worth another try only with others. */
export function fontSet(): string {
  set ??= createHash('sha256')
    .update(readFontFile('regular'))
    .update(readFontFile('semibold'))
    .digest('hex')
    .slice(0, 16)
  return set
}

const noGlyph = 'The certificate font has no glyph for'

/** Says which letter of a text cannot be written. */
export function missingGlyph(letter: string, text: string): Error {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return new Error(`${noGlyph} “${letter}” (U+${code}) in “${text}”`)
}

/** The letter that made a drawing fail, by its code point such as `U+674E`; null when it failed for another reason. */
export function missingGlyphIn(error: unknown): string | null {
  // On its way from a thread an error keeps its words and nothing else.
  if (!(error instanceof Error) || !error.message.startsWith(noGlyph)) return null
  return /\((U\+[0-9A-F]+)\)/.exec(error.message)?.[1] ?? null
}
