import { create, type Font } from 'fontkit'
import { type Face, missingGlyph, readFontFile } from '#app/domains/certificates/drawing/font-set.ts'

let parsed: Record<Face, Font> | undefined

/** Parsing a font costs several certificates' worth of time, so each thread does it once and shares it between documents. */
export function certificateFonts(): Record<Face, Font> {
  parsed ??= { regular: read('regular'), semibold: read('semibold') }
  return parsed
}

/**
 * The text as it is drawn: composed letters, single spaces, nothing invisible. Throws when a letter has no glyph,
 * because an empty box on someone's certificate is worse than no certificate.
 */
export function drawable(text: string, face: Face): string {
  const plain = text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/\p{Cf}/gu, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
  for (const character of plain) {
    if (!certificateFonts()[face].hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
      throw missingGlyph(character, plain)
  }
  return plain
}

/**
 * A parsed font remembers each glyph with the letter it first served, and a glyph first met as a mere part of another
 * (а within ӑ) without any; the next document would then lose that letter when its text is copied or searched. Asking
 * once for every letter, in order, makes each document independent of those drawn before it.
 */
function read(face: Face): Font {
  const font = create(readFontFile(face))
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
  return rememberingWords(font)
}

const mostWords = 4000

/**
 * Certificates share most of their words, so each is shaped once. PDFKit scales what it gets to 1000 units in place:
 * sharing is safe because these fonts have 1000 units already.
 */
function rememberingWords(font: Font): Font {
  const shaped = new Map<string, unknown>()
  const shape = font.layout.bind(font)
  font.layout = (word) => {
    if (shaped.size > mostWords) shaped.clear()
    if (!shaped.has(word)) shaped.set(word, shape(word))
    return shaped.get(word)
  }
  return font
}
