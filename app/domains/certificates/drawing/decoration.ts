import { deflateSync } from 'node:zlib'
import { colours } from '#app/domains/certificates/drawing/colours.ts'
import { frameHeight, framePicture, frameWidth } from '#app/domains/certificates/drawing/frame.ts'
import { diamond } from '#app/domains/certificates/drawing/ornament.ts'
import { cell, page } from '#app/domains/certificates/drawing/page.ts'
import { cells, fillColour } from '#app/domains/certificates/drawing/path-operators.ts'
import { sealPicture, sealRadius } from '#app/domains/certificates/drawing/seal.ts'

type Picture = { compressed: Buffer; box: [number, number, number, number] }

/** Both are the same on every certificate, so each thread compresses them once and copies them in as they are. */
const frame: Picture = { compressed: deflateSync(framePicture), box: [-5, -5, frameWidth + 5, frameHeight + 5] }
const seal: Picture = { compressed: deflateSync(sealPicture), box: [-sealRadius, -sealRadius, sealRadius, sealRadius] }

export const sealSize = 2 * sealRadius * cell
export const pauseHeight = 7

/** The frame round the whole page: lapis ornament between gold rules. */
export function drawFrame(doc: PDFKit.PDFDocument): void {
  stamp(doc, 'Frame', frame, { x: (page.width - frameWidth * cell) / 2, y: (page.height - frameHeight * cell) / 2 })
}

/** The issuer's seal, round its middle. */
export function drawSeal(doc: PDFKit.PDFDocument, middle: { x: number; y: number }): void {
  stamp(doc, 'Seal', seal, middle)
}

/** The gold rule below the name, with a small diamond in its middle. */
export function drawPause(doc: PDFKit.PDFDocument, y: number): void {
  const [middle, line, side] = [page.width / 2, y + pauseHeight / 2, pauseHeight / 7]
  doc.moveTo(middle - 120, line).lineTo(middle - 12, line)
  doc.moveTo(middle + 12, line).lineTo(middle + 120, line)
  doc.lineWidth(0.7).stroke(colours.gold)
  const left = (middle - pauseHeight / 2).toFixed(3)
  doc.addContent(`q ${fillColour(colours.gold)} ${side} 0 0 ${side} ${left} ${y.toFixed(3)} cm ${cells(diamond)} f Q`)
}

/** Draws what is only there to please the eye: screen readers pass it by. */
export function artifact(doc: PDFKit.PDFDocument, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

function stamp(doc: PDFKit.PDFDocument, name: string, picture: Picture, origin: { x: number; y: number }): void {
  const form = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: picture.box, Resources: {}, Filter: 'FlateDecode' })
  form.end(picture.compressed)
  doc.page.xobjects[name] = form
  doc.addContent(`q ${cell} 0 0 ${cell} ${origin.x.toFixed(3)} ${origin.y.toFixed(3)} cm /${name} Do Q`)
}
