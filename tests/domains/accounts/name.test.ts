import { expect, test } from 'vitest'
import { canBePrinted, hasShortWords, writeName } from '#app/domains/accounts/name.ts'
import { drawCertificate } from '#app/domains/certificates/drawing/draw.ts'
import { certificateFonts } from '#app/domains/certificates/drawing/fonts.ts'
import { certificateFacts } from '#tests/support/certificate-facts.ts'

const { regular, semibold } = certificateFonts()
const isDrawn = (sign: string) =>
  [regular, semibold].every((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))

test('a name may be written in exactly those letters and accents that both fonts of the certificate have', () => {
  const disagreeing: string[] = []
  for (let code = 0; code < 0x30000; code++) {
    const sign = String.fromCodePoint(code)
    // What composed text writes otherwise is never asked for.
    if (!/[\p{L}\p{Mn}]/u.test(sign) || sign.normalize('NFC') !== sign) continue
    if (canBePrinted(`Q${sign}`) !== isDrawn(sign)) disagreeing.push(`${code.toString(16)} ${sign}`)
  }
  expect(disagreeing).toEqual([])
})

test('every other sign that a name may contain can be drawn too', () => {
  const others = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (sign) => !/[\p{L}\p{Mn}]/u.test(sign) && canBePrinted(`Q${sign}Q`),
  )
  expect(others).toEqual([' ', '(', ')', ',', '-', '.'])
  expect(others.filter((sign) => !isDrawn(sign))).toEqual([])
})

test('names of both countries and of their neighbours can be printed', () => {
  for (const name of [
    'Өмүрбекова Айсулуу Жыргалбек кызы',
    'Gʻulomova Maʼmura Oʻktam qizi',
    'Ғуломова Маъмура Ўктам қизи',
    'Ǵaniev Ńurlan, Áshirbay ulı',
    'Əliyeva Şükriyyə',
    'Жұмабекұлы Әлібек',
    'Семёнова-Ким Е. Ф.',
  ])
    expect([name, canBePrinted(writeName(name))]).toEqual([name, true])
})

test('names in letters that cannot be drawn, or without any letter, cannot be printed', () => {
  for (const name of ['王小明', 'Айгүл 😀', 'محمد', 'Ελένη', '🙂', '-', '...', 'ʻ', '12', 'Али 2', 'A\u0000B'])
    expect([name, canBePrinted(writeName(name))]).toEqual([name, false])
})

test('what cannot be seen leaves a name, and every kind of space becomes one', () => {
  expect(writeName('\u200b\u2060\ufeff')).toBe('')
  expect(writeName('Али\u202e \u2028\u00a0 Вали\u00ad\u3000')).toBe('Али Вали')
  expect(writeName('Й'.normalize('NFD'))).toBe('Й')
  expect(writeName('Ким\u2011Ли')).toBe('Ким-Ли')
})

test('the apostrophes of Uzbek are written as they should be, whichever were typed', () => {
  expect(writeName("O'ktamov G`ayrat o‘g‘li")).toBe('Oʻktamov Gʻayrat oʻgʻli')
  expect(writeName('Ma’mura San´at')).toBe('Maʼmura Sanʼat')
})

test('a name of the longest words that are accepted still fits on a certificate', async () => {
  const longest = `${'Щ'.repeat(60)} ${'W'.repeat(60)} ${'Ӝ'.repeat(38)}`
  expect([longest.length, hasShortWords(longest)]).toEqual([160, true])
  expect(hasShortWords(`${longest}ЖЖЖ ${'ж'.repeat(61)}`)).toBe(false)
  const pdf = await drawCertificate({ ...certificateFacts('ky'), officialName: longest })
  expect(pdf.length).toBeGreaterThan(0)
})
