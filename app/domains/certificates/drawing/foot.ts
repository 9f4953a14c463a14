import { colours } from '#app/domains/certificates/drawing/colours.ts'
import { artifact, drawSeal, sealSize } from '#app/domains/certificates/drawing/decoration.ts'
import type { CertificateFacts } from '#app/domains/certificates/drawing/facts.ts'
import type { Face } from '#app/domains/certificates/drawing/font-set.ts'
import { footBottom, measure, page } from '#app/domains/certificates/drawing/page.ts'
import { drawQr } from '#app/domains/certificates/drawing/qr.ts'
import { type Fitted, fitText, writeText } from '#app/domains/certificates/drawing/text.ts'

type Document = PDFKit.PDFDocument
type Structure = PDFKit.PDFStructureElement
type Column = { x: number; width: number; align: 'left' | 'right' }
type Line = { text: Fitted; colour: string; above: number; link?: string }

const gap = 16
const columnWidth = page.width / 2 - sealSize / 2 - gap - measure.x
const seal = { x: page.width / 2, y: footBottom - sealSize / 2 }
const qr = { x: measure.x + measure.width - 78, y: footBottom - 78, side: 78 }
const signature: Column = { x: measure.x, width: columnWidth, align: 'left' }
const proof: Column = { x: page.width / 2 + sealSize / 2 + gap, width: columnWidth - qr.side - gap, align: 'right' }

/** Who answers for the certificate, and how anyone who is shown it can see that it is true. */
export function drawFoot(doc: Document, root: Structure, facts: CertificateFacts): void {
  drawSignature(doc, root, facts)
  const corner = { x: seal.x - sealSize / 2, y: seal.y - sealSize / 2, side: sealSize }
  drawFigure(doc, root, facts.words.sealAlt, corner, () => drawSeal(doc, seal))
  drawProof(doc, root, facts)
  drawFigure(doc, root, facts.words.qrAlt, qr, () => drawQr(doc, facts.verifyUrl, qr))
}

function drawSignature(doc: Document, root: Structure, { signatoryName, signatoryPost }: CertificateFacts): void {
  const set = setter(doc, signature)
  const lines = [
    set(signatoryName, 'semibold', colours.ink, 7, '12 11 11/2'),
    set(signatoryPost, 'regular', colours.quiet, 2, '10.5 10.5/2 9.5/2 8.5/3'),
  ]
  const top = footBottom - heightOf(lines)
  artifact(doc, () => {
    doc.moveTo(signature.x, top).lineTo(signature.x + 210, top)
    doc.lineWidth(0.6).stroke(colours.ink)
  })
  writeColumn(doc, root, signature, top, lines)
}

function drawProof(doc: Document, root: Structure, { serial, verifyUrl, words }: CertificateFacts): void {
  const set = setter(doc, proof)
  const lines = [
    set(words.serial, 'regular', colours.quiet, 0, '9.5 8.5/2'),
    set(serial, 'semibold', colours.ink, 3, '14'),
    set(words.verify, 'regular', colours.quiet, 6, '9.5/2 8.5/3 7.5/3'),
    { ...set(shown(verifyUrl, serial), 'regular', colours.lapis, 1.5, '9.5 8.5/2'), link: verifyUrl },
  ]
  writeColumn(doc, root, proof, qr.y + (qr.side - heightOf(lines)) / 2, lines)
}

function writeColumn(doc: Document, root: Structure, column: Column, top: number, lines: Line[]): void {
  let y = top
  for (const { text, colour, above, link } of lines) {
    y += above
    const paragraph = doc.struct('P')
    root.add(paragraph)
    const element = link ? doc.struct('Link') : paragraph
    if (link) paragraph.add(element)
    element.add(() => writeText(doc, text, { ...column, y, colour }))
    if (link) linkCorner(doc, element, link)
    y += text.height
  }
}

/** On a screen the whole corner leads to the page: nobody can scan the telephone in her own hand. */
function linkCorner(doc: Document, structParent: Structure, address: string): void {
  const options = { structParent, Contents: new String(address) as string }
  doc.link(proof.x, qr.y, qr.x + qr.side - proof.x, qr.side, address, options)
}

function drawFigure(doc: Document, root: Structure, alt: string, at: typeof qr, draw: () => void): void {
  const options = { alt, bbox: [at.x, at.y, at.x + at.side, at.y + at.side] }
  root.add(doc.struct('Figure', options, draw))
}

/** The address as people type it: no scheme, and not the serial that stands above it. */
const shown = (address: string, serial: string): string => address.replace(/^https?:\/\//, '').replace(`/${serial}`, '')

const setter =
  (doc: Document, { width }: Column) =>
  (text: string, face: Face, colour: string, above: number, sizes: string): Line => ({
    text: fitText(doc, text, { face, width, sizes }),
    colour,
    above,
  })

const heightOf = (lines: Line[]): number => lines.reduce((sum, { text, above }) => sum + above + text.height, 0)
