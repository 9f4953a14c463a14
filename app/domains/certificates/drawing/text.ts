import type { Face } from '#app/domains/certificates/drawing/font-set.ts'
import { drawable } from '#app/domains/certificates/drawing/fonts.ts'

export type Fitted = { face: Face; tracking: number; size: number; lines: string[]; leading: number; height: number }

/** `sizes` are tried from the left: points, and after a slash the lines that the text may then take (`25 23 23/2`). */
type Style = { face: Face; width: number; sizes: string; largest?: number; tracking?: number }

const capHeight = 0.68
const depth = 0.26
const leading = 1.16

/** Sets the text at the first of the sizes at which it fits the width in the allowed lines, so that none is ever cut. */
export function fitText(doc: PDFKit.PDFDocument, text: string, style: Style): Fitted {
  const { face, width, sizes, largest = Number.POSITIVE_INFINITY, tracking = 0 } = style
  const words = drawable(text, face).split(' ')
  const widthOf = (line: string) => doc.font(face).fontSize(1).widthOfString(line, { characterSpacing: tracking })
  for (const [wanted, most] of steps(sizes)) {
    const size = Math.min(wanted, largest)
    const lines = evenLines(words, width / size, widthOf)
    if (!lines || lines.length > most) continue
    const height = (capHeight + depth + (lines.length - 1) * leading) * size
    return { face, tracking, size, lines, leading: leading * size, height }
  }
  throw new Error(`“${text}” is too long for a certificate`)
}

/** Writes fitted text, its top at `y`, aligned within `width`. */
export function writeText(
  doc: PDFKit.PDFDocument,
  text: Fitted,
  at: { x: number; y: number; width: number; align: 'left' | 'center' | 'right'; colour: string },
): void {
  const characterSpacing = text.tracking * text.size
  doc.font(text.face).fontSize(text.size).fillColor(at.colour)
  text.lines.forEach((line, i) => {
    const room = at.width - doc.widthOfString(line, { characterSpacing })
    const indent = { left: 0, center: room / 2, right: room }[at.align]
    const baseline = at.y + capHeight * text.size + i * text.leading
    doc.text(line, at.x + indent, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing })
  })
}

/** What nobody foresaw still fits: from the last size on down, half a point at a time, and at last with one more line. */
function steps(sizes: string): [size: number, lines: number][] {
  const foreseen = sizes.split(' ').map((step): [number, number] => {
    const [size, lines = '1'] = step.split('/')
    return [Number(size), Number(lines)]
  })
  const [last, lines] = foreseen.at(-1) ?? [10, 1]
  const smaller = Array.from({ length: Math.floor(2 * (last - 4)) }, (_, i) => last - (i + 1) / 2)
  return [...foreseen, ...smaller.map((size): [number, number] => [size, size < 0.7 * last ? lines + 1 : lines])]
}

/** As few lines as the width allows, and those as even as can be; none when a single word is too wide. */
function evenLines(words: string[], width: number, widthOf: (line: string) => number): string[] | undefined {
  let best = wrapped(words, width, widthOf)
  if (!best || best.length === 1) return best
  let [tooNarrow, wideEnough] = [width / 2, width]
  while (wideEnough - tooNarrow > width / 100) {
    const middle = (tooNarrow + wideEnough) / 2
    const attempt = wrapped(words, middle, widthOf)
    if (attempt?.length === best.length) [wideEnough, best] = [middle, attempt]
    else tooNarrow = middle
  }
  return best
}

function wrapped(words: string[], width: number, widthOf: (line: string) => number): string[] | undefined {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (widthOf(word) > width) return undefined
    lines.push(line)
    line = word
  }
  return [...lines, line]
}
