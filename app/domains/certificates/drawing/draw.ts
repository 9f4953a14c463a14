import PDFDocument from 'pdfkit'
import { drawBody } from '#app/domains/certificates/drawing/body.ts'
import { artifact, drawFrame } from '#app/domains/certificates/drawing/decoration.ts'
import type { CertificateFacts } from '#app/domains/certificates/drawing/facts.ts'
import { certificateFonts } from '#app/domains/certificates/drawing/fonts.ts'
import { drawFoot } from '#app/domains/certificates/drawing/foot.ts'
import { htmlLang } from '#app/platform/i18n/locales.ts'

/**
 * The certificate as a person keeps it: one page worth framing, that can be archived (PDF/A-2a), read aloud and
 * searched. The same facts always give the same bytes.
 */
export async function drawCertificate(facts: CertificateFacts): Promise<Buffer> {
  const doc = openDocument(facts)
  const bytes = collected(doc)
  doc.addPage()
  artifact(doc, () => drawFrame(doc))
  const root = doc.struct('Document')
  doc.addStructure(root)
  drawBody(doc, root, facts)
  drawFoot(doc, root, facts)
  root.end()
  doc.end()
  return bytes
}

function openDocument(facts: CertificateFacts): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: htmlLang(facts.locale),
    displayTitle: true,
    info: information(facts),
  })
  // Typed for files, PDFKit also takes a font that is already parsed.
  for (const [face, font] of Object.entries(certificateFonts())) doc.registerFont(face, font as unknown as Buffer)
  return doc
}

function information(facts: CertificateFacts) {
  const { words, officialName, courseTitle, organisationName, serial, academicHours, resultPercent } = facts
  const information = {
    Title: `${words.title} · ${officialName} · ${courseTitle}`,
    Author: organisationName,
    Subject: courseTitle,
    Keywords: `${serial}, academic hours ${academicHours}, result ${resultPercent}%`,
    Creator: 'Bilim',
    Producer: 'Bilim',
  }
  const texts = Object.entries(information).map(([key, text]) => [key, new InformationText(text) as string])
  return { ...Object.fromEntries(texts), CreationDate: new Date(facts.issuedAt) }
}

/** PDFKit writes the value into the file's information and, unescaped, the string into its XML. */
class InformationText extends String {
  override toString(): string {
    return this.valueOf().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  }
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  return new Promise((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })
}
