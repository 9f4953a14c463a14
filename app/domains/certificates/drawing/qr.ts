import { create } from 'qrcode'
import { colours } from '#app/domains/certificates/drawing/colours.ts'
import { cells, fillColour } from '#app/domains/certificates/drawing/path-operators.ts'

/** Draws the QR code of an address as one path, `side` wide. A quarter of it may be smudged and it still reads. */
export function drawQr(doc: PDFKit.PDFDocument, address: string, at: { x: number; y: number; side: number }): void {
  const { data, size } = create(address, { errorCorrectionLevel: 'Q' }).modules
  const dark = Array.from(data, (module, i) => (module ? '#' : '.') + ((i + 1) % size ? '' : '\n')).join('')
  const scale = (at.side / size).toFixed(5)
  doc.addContent(`q ${fillColour(colours.ink)} ${scale} 0 0 ${scale} ${at.x} ${at.y} cm ${cells(dark)} f Q`)
}
