import { create } from 'qrcode'
import { afterAll, describe, expect, test } from 'vitest'
import { drawCertificate } from '#app/domains/certificates/drawing/draw.ts'
import { drawInThread } from '#app/domains/certificates/drawing/draw-in-thread.ts'
import type { CertificateFacts } from '#app/domains/certificates/drawing/facts.ts'
import { closeThreads } from '#app/platform/load/threads.ts'
import { certificateFacts, certificateLocales } from '#tests/support/certificate-facts.ts'
import { askPdf, renderPdf, wordsIn } from '#tests/support/pdf.ts'

afterAll(closeThreads)

const longName = 'Абдырахманова-Токтогулова Гүлсүнай Жыргалбековна Шаршеналы кызы Өмүрова'
const longTitle =
  'Жергиликтүү өз алдынча башкаруу органдарынын ишинде бюджеттик процессти уюштуруу, ' +
  'коомдук угууларды өткөрүү жана калктын кайрылуулары менен иштөөнүн заманбап ыкмалары'
const endless: Partial<CertificateFacts> = {
  officialName: `${longName} ${longName} ${longName}`,
  courseTitle: `${longTitle} ${longTitle} ${'Ж'.repeat(90)}`,
  organisationName: longTitle,
  signatoryName: longName,
  signatoryPost: longTitle,
}

describe.each(certificateLocales)('a certificate in %s', (locale) => {
  const facts = certificateFacts(locale)

  test('can be searched and copied, letter by letter, in the order it is read', async () => {
    const text = readAloud(askPdf(await drawCertificate(facts), 'pdftotext', '-raw'))
    const { words } = facts
    const expected = [
      ...[facts.organisationName, words.title.toUpperCase(), words.lead, facts.officialName],
      ...[words.statement, facts.courseTitle, `${words.hours} · ${words.result} · ${facts.issuedOn}`],
      ...[facts.signatoryName, facts.signatoryPost, words.serial, facts.serial, words.verify, 'bilim.example/v'],
    ]
    expect(text).toBe(readAloud(expected.join(' ')))
  })

  test('is a sound, tagged, archivable file in its own language, with its fonts inside', async () => {
    const pdf = await drawCertificate(facts)
    expect(askPdf(pdf, 'qpdf', '--check')).toContain('No syntax or stream encoding errors found')
    const information = askPdf(pdf, 'pdfinfo')
    expect(information).toContain(
      `Title:           ${facts.words.title} · ${facts.officialName} · ${facts.courseTitle}`,
    )
    expect(information).toMatch(/Tagged: +yes/)
    expect(information).toMatch(/Pages: +1\n/)
    expect(information).toMatch(/Page size: +841.89 x 595.28 pts \(A4\)/)
    const metadata = askPdf(pdf, 'pdfinfo', '-meta')
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(pdf.toString('latin1')).toContain(`/Lang (${locale === 'oz' ? 'uz-Cyrl' : locale})`)
    const fonts = askPdf(pdf, 'pdffonts').trim().split('\n').slice(2)
    expect(fonts).toHaveLength(2)
    for (const font of fonts) expect(font).toMatch(/[A-Z]{6}\+EBGaramond-\w+ .*Identity-H +yes yes yes/)
    expect(pdf.length).toBeLessThan(60_000)
  })

  test('says the same, byte for byte, whoever draws it and whatever was drawn before', async () => {
    const [here, inThread] = await Promise.all([drawCertificate(facts), drawInThread(facts)])
    expect(inThread.equals(here)).toBe(true)
  })
})

test('its parts are named for people who have it read to them', async () => {
  const structure = askPdf(await drawCertificate(certificateFacts('en')), 'pdfinfo', '-struct-text')
  const elements = Array.from(structure.matchAll(/^ *(Document|H1|P|Link|Figure)\b/gm), ([, name]) => name)
  const before = ['Document', 'P', 'H1', 'P', 'P', 'P', 'P', 'P', 'P', 'P']
  expect(elements).toEqual([...before, 'Figure', 'P', 'P', 'P', 'P', 'Link', 'Figure'])
  const raw = (await drawCertificate(certificateFacts('en'))).toString('latin1')
  expect(raw).toContain('/Alt (Mark of the issuing organisation)')
  expect(raw).toContain('/Alt (QR code of the page that confirms this certificate)')
  expect(raw).toContain('/URI (https://bilim.example/v/BLM-7K4M-9Q2X-C)')
  expect(raw).toContain('/DisplayDocTitle true')
})

test.each<[string, Partial<CertificateFacts>]>([
  ['as usual', {}],
  ['with a name of seventy letters', { officialName: longName }],
  ['with a course title of two lines', { courseTitle: longTitle }],
  ['with both', { officialName: longName, courseTitle: longTitle }],
  ['with everything longer than anyone foresaw', endless],
  ['with a name that is one endless word', { officialName: 'Ж'.repeat(120) }],
])('nothing is cut and nothing overlaps: %s', async (_, different) => {
  const facts = certificateFacts('ky', different)
  const pdf = await drawCertificate(facts)
  const text = readAloud(askPdf(pdf, 'pdftotext', '-raw'))
  for (const part of [facts.officialName, facts.courseTitle, facts.organisationName, facts.signatoryPost]) {
    expect(text).toContain(part)
  }
  const words = wordsIn(pdf)
  for (const { word, left, top, right, bottom } of words) {
    expect([word, left > 80, right < 762, top > 75, bottom < 522]).toEqual([word, true, true, true, true])
  }
  for (const [i, one] of words.entries()) {
    for (const other of words.slice(i + 1)) {
      expect(overlap(one, other), `“${one.word}” lies on “${other.word}”`).toBe(false)
    }
  }
})

test.each<[string, Partial<CertificateFacts>]>([
  ['usually', {}],
  ['when the name is long and the course title short', { officialName: longName, courseTitle: 'Бюджет' }],
  ['when everything is long', endless],
])('the name is the largest thing on the page %s', async (_, different) => {
  const facts = certificateFacts('ky', different)
  const words = wordsIn(await drawCertificate(facts))
  const height = Math.max(...words.map(({ top, bottom }) => bottom - top))
  const tallest = words.filter(({ top, bottom }) => bottom - top > 0.95 * height)
  expect(tallest.map(({ word }) => word).join(' ')).toBe(facts.officialName)
})

test('the QR code leads to the page that confirms the certificate', async () => {
  const facts = certificateFacts('uz')
  const pdf = await drawCertificate(facts)
  const boxes = askPdf(pdf, 'pdfinfo', '-struct-text').matchAll(/\/BBox \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/g)
  const [left = 0, bottom = 0, right = 0, top = 0] = [...boxes].at(-1)?.slice(1).map(Number) ?? []
  const page = renderPdf(pdf, 300)
  const { data, size } = create(facts.verifyUrl, { errorCorrectionLevel: 'Q' }).modules
  const cell = (right - left) / size
  const seen = Array.from(data, (_, i) => {
    const [x, y] = [left + ((i % size) + 0.5) * cell, 595.28 - top + (Math.floor(i / size) + 0.5) * cell]
    return page.at(x, y) < 128 ? 1 : 0
  })
  expect(seen).toEqual(Array.from(data))
  expect(top - bottom).toBeCloseTo(right - left)
})

test('around the QR code there is the white that readers of it need', async () => {
  const facts = certificateFacts('ky', endless)
  const pdf = await drawCertificate(facts)
  const boxes = askPdf(pdf, 'pdfinfo', '-struct-text').matchAll(/\/BBox \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/g)
  const [left = 0, bottom = 0, right = 0, top = 0] = [...boxes].at(-1)?.slice(1).map(Number) ?? []
  const page = renderPdf(pdf, 150)
  const quiet = (4 * (right - left)) / create(facts.verifyUrl, { errorCorrectionLevel: 'Q' }).modules.size
  for (let step = -quiet; step <= right - left + quiet; step += 0.4) {
    for (const away of [1, quiet / 2, quiet]) {
      expect(page.at(left - away, 595.28 - top + step)).toBe(255)
      expect(page.at(right + away, 595.28 - top + step)).toBe(255)
      expect(page.at(left + step, 595.28 - top - away)).toBe(255)
      expect(page.at(left + step, 595.28 - bottom + away)).toBe(255)
    }
  }
})

test('a letter the font does not have is an error that names it, never an empty box', async () => {
  const facts = certificateFacts('ky', { officialName: 'Асанова 漢 Бурул' })
  await expect(drawCertificate(facts)).rejects.toThrow('no glyph for “漢” (U+6F22) in “Асанова 漢 Бурул”')
  await expect(drawInThread(facts)).rejects.toThrow('no glyph for “漢” (U+6F22)')
})

test('letters typed in parts, invisible characters and doubled spaces make no difference', async () => {
  const tidy = await drawCertificate(certificateFacts('oz', { officialName: 'Ўктам Йўлдошев' }))
  const typed = { officialName: ' Ўктам\u200b\n Йўлдошев'.normalize('NFD') }
  const drawn = await drawCertificate(certificateFacts('oz', typed))
  expect(askPdf(drawn, 'pdftotext')).toBe(askPdf(tidy, 'pdftotext'))
})

test('names of the whole region can be written', async () => {
  const names =
    'Ӊ ӊ Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і Ӣ ӣ Ӯ ӯ Ҷ ҷ Ў ў Ҳ ҳ Ё ё Є є Ї ї Ґ ґ Ş ş Ğ ğ İ ı Ə ə Ç ç Ö ö Ü ü Ä ä Ž ž Č č ʻ ʼ ’ ‘'
  const pdf = await drawCertificate(certificateFacts('ru', { officialName: names }))
  expect(readAloud(askPdf(pdf, 'pdftotext', '-raw'))).toContain(names)
})

test('signs with a meaning of their own in XML reach the file’s title unharmed', async () => {
  const facts = certificateFacts('en', { courseTitle: 'Budgets <& Hearings> & “Reports”' })
  const pdf = await drawCertificate(facts)
  expect(askPdf(pdf, 'pdfinfo')).toContain('· Budgets <& Hearings> & “Reports”')
  expect(askPdf(pdf, 'pdfinfo', '-meta')).toContain('· Budgets &lt;&amp; Hearings&gt; &amp; “Reports”')
})

/** The text as one line of single spaces. */
const readAloud = (text: string): string => text.replace(/\s+/g, ' ').trim()

type Box = ReturnType<typeof wordsIn>[number]

/** The boxes reach from the highest accent to the deepest tail of the font, so lines may share a fifth of them. */
function overlap(one: Box, other: Box): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  const besides = one.right <= other.left || other.right <= one.left
  return !besides && shared > 0.2 * Math.min(one.bottom - one.top, other.bottom - other.top)
}
