import { colours } from '#app/domains/certificates/drawing/colours.ts'
import { artifact, drawPause, pauseHeight } from '#app/domains/certificates/drawing/decoration.ts'
import type { CertificateFacts } from '#app/domains/certificates/drawing/facts.ts'
import { bodyBottom, bodyTop, measure } from '#app/domains/certificates/drawing/page.ts'
import { type Fitted, fitText, writeText } from '#app/domains/certificates/drawing/text.ts'

/** Something of known height, and the white wanted below it in relation to the white wanted below the others. */
type Block = { height: number; space: number; draw: (y: number) => void }

const sizes = {
  organisation: '13.5 12.5 11.5 11.5/2',
  title: '24 20',
  name: '50 46 42 38 38/2 34/2 30/2 27/2 25/3',
  course: '25 23 23/2 20/2 18/2 16/2 15/3',
  sentence: '12.5 11.5 11.5/2',
  certified: '13.5 12.5 11.5 11.5/2 10/3',
}

/** Who was certified for what: centred lines that share out whatever white is left between them. */
export function drawBody(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, facts: CertificateFacts): void {
  const blocks = blocksOf(doc, root, facts)
  const wanted = blocks.reduce((sum, block) => sum + block.space, 0)
  const free = bodyBottom - bodyTop - blocks.reduce((sum, block) => sum + block.height, 0)
  let y = bodyTop
  for (const block of blocks) {
    block.draw(y)
    y += block.height + (block.space * free) / wanted
  }
}

function blocksOf(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, facts: CertificateFacts): Block[] {
  const { width } = measure
  const regular = (text: string, size: string) => fitText(doc, text, { face: 'regular', width, sizes: size })
  const bold = (text: string, size: string, more = {}) =>
    fitText(doc, text, { face: 'semibold', width, sizes: size, ...more })
  const centred = (text: Fitted, colour: string, space: number, tag = 'P'): Block => ({
    height: text.height,
    space,
    draw: (y) => root.add(doc.struct(tag, {}, () => writeText(doc, text, { ...measure, y, align: 'center', colour }))),
  })

  const { words } = facts
  // Whatever people and courses are called, the name stays the largest thing on the page.
  const name = bold(facts.officialName, sizes.name)
  const certified = [words.hours, words.result, facts.issuedOn]

  return [
    centred(bold(facts.organisationName, sizes.organisation), colours.ink, 1.5),
    centred(
      bold(words.title.toUpperCase(), sizes.title, { tracking: 0.09, largest: 0.9 * name.size }),
      colours.lapis,
      0.9,
      'H1',
    ),
    centred(regular(words.lead, sizes.sentence), colours.quiet, 0.7),
    centred(name, colours.ink, 0.5),
    { height: pauseHeight, space: 0.8, draw: (y) => artifact(doc, () => drawPause(doc, y)) },
    centred(regular(words.statement, sizes.sentence), colours.quiet, 0.7),
    centred(bold(facts.courseTitle, sizes.course, { largest: 0.7 * name.size }), colours.ink, 0.9),
    centred(regular(certified.join('\u00a0\u00a0·\u00a0 '), sizes.certified), colours.ink, 0),
  ]
}
