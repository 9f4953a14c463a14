import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keep, toCyrillic, toCyrillicHtml, toLatin } from '#app/platform/i18n/uzbek/cyrillic.ts'

const fixture = readFileSync('tests/fixtures/uzbek-parallel.txt', 'utf8')
const parallel = pairsOf(fixture)

function pairsOf(section: string): { cyrillic: string; latin: string }[] {
  const lines = section.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.flatMap((cyrillic, index) => (index % 2 ? [] : [{ cyrillic, latin: lines[index + 1] ?? '' }]))
}

/** How many letters must be added, dropped or replaced to make one text the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, counterpart] of [...other].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === counterpart ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function shareOfRightLetters(pairs: { made: string; wanted: string }[]): number {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
  const wrong = pairs.reduce((sum, { made, wanted }) => sum + editDistance(letters(made), letters(wanted)), 0)
  return 1 - wrong / pairs.reduce((sum, { wanted }) => sum + letters(wanted).length, 0)
}

test('the parallel texts are long enough to measure by', () => {
  expect(
    parallel
      .map(({ latin }) => latin)
      .join(' ')
      .split(/\s+/).length,
  ).toBeGreaterThan(1200)
})

test('at least 995 letters of 1000 are right in Cyrillic', () => {
  const pairs = parallel.map(({ latin, cyrillic }) => ({ made: toCyrillic(latin), wanted: cyrillic }))
  expect(shareOfRightLetters(pairs)).toBeGreaterThanOrEqual(0.995)
})

test('at least 999 letters of 1000 are right in Latin', () => {
  const pairs = parallel.map(({ latin, cyrillic }) => ({ made: toLatin(cyrillic), wanted: latin }))
  expect(shareOfRightLetters(pairs)).toBeGreaterThanOrEqual(0.999)
})

test('every term of the glossary and every course title is exactly right both ways', () => {
  const terms = pairsOf(fixture.slice(fixture.indexOf('# Course titles')))
  expect(terms.length).toBeGreaterThan(230)
  expect(terms.map(({ latin }) => toCyrillic(latin))).toEqual(terms.map(({ cyrillic }) => cyrillic))
  expect(terms.map(({ cyrillic }) => toLatin(cyrillic))).toEqual(terms.map(({ latin }) => latin))
})

test('the words that the glossary names are right both ways', () => {
  for (const [latin, cyrillic] of [
    ['oʻquv', 'ўқув'],
    ['maʼlumot', 'маълумот'],
    ['eʼlon', 'эълон'],
    ['yoʻl xaritasi', 'йўл харитаси'],
    ['reyestr', 'реестр'],
    ['sessiya', 'сессия'],
    ['Gʻallaorol', 'Ғаллаорол'],
    ['Mirzachoʻl', 'Мирзачўл'],
    ['Isʼhoq', 'Исҳоқ'],
    ['funksiya', 'функция'],
    ['budjeti', 'бюджети'],
    ['meriya', 'мэрия'],
    ['obyektlar, subyekt', 'объектлар, субъект'],
    ['roli, rol, rollar', 'роли, роль, роллар'],
  ] as const) {
    expect(toCyrillic(latin)).toBe(cyrillic)
    expect(toLatin(cyrillic)).toBe(latin)
  }
})

test('any apostrophe a keyboard gives makes the same Cyrillic word', () => {
  for (const sign of "'’‘ʻʼʽʹ´′‛`＇") {
    expect(toCyrillic(`O${sign}zbekiston, yo${sign}q, bog${sign}, ma${sign}lumot`)).toBe(
      'Ўзбекистон, йўқ, боғ, маълумот',
    )
  }
})

test('capitals stay capitals, in headings, names and abbreviations', () => {
  expect(toCyrillic('SHAHAR Shahar OʻZBEKISTON YOʻL Yoʻl YETAKCHI EʼLON BUDJET Sentabr AQSH OʻRQ-788')).toBe(
    'ШАҲАР Шаҳар ЎЗБЕКИСТОН ЙЎЛ Йўл ЕТАКЧИ ЭЪЛОН БЮДЖЕТ Сентябрь АҚШ ЎРҚ-788',
  )
  expect(toLatin('ШАҲАР Шаҳар ЎЗБЕКИСТОН ЙЎЛ Йўл ЭЪЛОН БЮДЖЕТ АҚШ Ш. Каримов МЧЖ ЎзР')).toBe(
    'SHAHAR Shahar OʻZBEKISTON YOʻL Yoʻl EʼLON BUDJET AQSH Sh. Karimov MCHJ OʻzR',
  )
})

test('the t of a stem and the s of a suffix are not the letter ц', () => {
  expect(toCyrillic('aytsangiz, kuzatsinmi, tashkilotsiz, yurtsevar, sanʼatshunos')).toBe(
    'айтсангиз, кузатсинми, ташкилотсиз, юртсевар, санъатшунос',
  )
  expect(toCyrillic('litsey, politsiya, defitsit, sotsial, abzatslar')).toBe(
    'лицей, полиция, дефицит, социал, абзацлар',
  )
})

test('a date loses its hyphens in Cyrillic and has them back in Latin', () => {
  expect(toCyrillic('2026-yil 21-noyabr, 2025–2026-yillarda, 7-fevraldagi, 5-maydonda')).toBe(
    '2026 йил 21 ноябрь, 2025–2026 йилларда, 7 февралдаги, 5-майдонда',
  )
  expect(toLatin('2026 йил 21 ноябрь, 7 февралдаги, 5 йил, 3 майдон')).toBe(
    '2026-yil 21-noyabr, 7-fevraldagi, 5 yil, 3 maydon',
  )
})

test('addresses, codes, file names and products read the same in both scripts', () => {
  for (const text of [
    'https://bilim.uz/oz/help?q=suv#tarif',
    'my.gov.uz',
    'yordam@bilim.uz',
    'royxat.csv',
    'BLM-7K4M',
    'BLM-2026-000123',
    '«E-Hujjat»',
    'QR, PDF, CSV, SMS',
    'COVID-19, A4, mp3',
    'Google, Facebook, Windows, website',
    '{name}',
  ]) {
    expect(toCyrillic(text)).toBe(text)
  }
})

test('what follows a kept word is still Uzbek', () => {
  expect(toCyrillic('my.gov.uz’da, PDFni, SMSlar, QR-kod, BLM-7K4M-da, lex.uz. Keyin')).toBe(
    'my.gov.uz’да, PDFни, SMSлар, QR-код, BLM-7K4M-да, lex.uz. Кейин',
  )
})

test('Roman numerals stay, initials do not', () => {
  expect(toCyrillic('XXI asr, II-bosqich, I chorak')).toBe('XXI аср, II-босқич, I чорак')
  expect(toCyrillic('I. Umumiy qoidalar\nII. Ariza')).toBe('I. Умумий қоидалар\nII. Ариза')
  expect(toCyrillic('Raisi I. Karimov va V. Aliyev')).toBe('Раиси И. Каримов ва В. Алиев')
})

test('quoted titles are converted and a kept name is not', () => {
  expect(toCyrillic(`«Xalq nazorati» kursi, ${keep('Zulfiya Karimova')}, salom`)).toBe(
    '«Халқ назорати» курси, Zulfiya Karimova, салом',
  )
  expect(toLatin(`Салом, ${keep('Зулфия')}`)).toBe('Salom, Зулфия')
  expect(toCyrillic('salom \ue000 va \ue001')).not.toMatch(/[\ue000\ue001]/)
})

test('words of other Cyrillic alphabets are not taken for Uzbek', () => {
  expect(toLatin('Жаңы айыл өкмөтү')).toBe('Жаңы ayil өкмөтү')
})

test('a page is converted in its words and nowhere else', () => {
  expect(
    toCyrillicHtml(
      '<p class="sahifa" title="Yoʻl xaritasi">Oʻquv &amp; maʼlumot&nbsp;<a href="/uz/yordam" aria-label="Yordam">yordam</a></p>',
    ),
  ).toBe(
    '<p class="sahifa" title="Йўл харитаси">Ўқув &amp; маълумот&nbsp;<a href="/uz/yordam" aria-label="Ёрдам">ёрдам</a></p>',
  )
  expect(toCyrillicHtml('<img alt="Suv tarifi" src="/files/suv.png"><br/>Suv')).toBe(
    '<img alt="Сув тарифи" src="/files/suv.png"><br/>Сув',
  )
})

test('code, scripts, other languages and protected elements stay, with everything inside them', () => {
  for (const html of [
    '<code>npm run start</code>',
    '<textarea>Salom</textarea>',
    '<script>if (a<b) x = "<p>Salom</p>"</script>',
    '<style>p::before { content: "Salom" }</style>',
    '<!-- izoh > izoh -->',
    '<span lang="ru" title="Salom">Учёба <span>i kurs</span> salom</span>',
    '<div translate="no"><div>Zulfiya</div> Karimova</div>',
    '<!doctype html>',
  ]) {
    expect(toCyrillicHtml(`${html}<b>suv</b>`)).toBe(`${html}<b>сув</b>`)
  }
})

test('an element that says it is Uzbek says afterwards that it is in Cyrillic', () => {
  expect(toCyrillicHtml('<p lang="uz">Suv</p><p lang="uz-Latn">Suv</p><p lang="uz-Cyrl">Сув va</p>')).toBe(
    '<p lang="uz-Cyrl">Сув</p><p lang="uz-Cyrl">Сув</p><p lang="uz-Cyrl">Сув va</p>',
  )
})

test('an apostrophe that a template wrote as an entity is part of its word', () => {
  expect(toCyrillicHtml('<p title="yo&#39;q">O&#x27;quv &quot;ma&rsquo;lumot&quot;</p>')).toBe(
    '<p title="йўқ">Ўқув &quot;маълумот&quot;</p>',
  )
  expect(toCyrillicHtml(`<p>${keep('O&#39;Brien <b>va</b>')} va</p>`)).toBe('<p>O&#39;Brien <b>va</b> ва</p>')
})

test('no text, however odd, stops the conversion', () => {
  const odd = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aeghiorstyzʻʼ\'<>/=&;"#-.@\ue000\ue001 \nёъьцеўAEOSTY19') }),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(odd, (text) => {
      for (const convert of [toCyrillic, toLatin, toCyrillicHtml]) expect(typeof convert(text)).toBe('string')
    }),
    { numRuns: 500 },
  )
})
