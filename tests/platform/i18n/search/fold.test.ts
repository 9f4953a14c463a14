import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cyrillicKey, fold, latinKey, normaliseUzbek } from '#app/platform/i18n/search/fold.ts'

const signs = ["'", '’', '‘', 'ʻ', 'ʼ', 'ʽ', 'ʹ', '´', '′', '‛', '`', '＇']

// Letters that look alike, signs, marks and spaces meet here far more often than in any text.
const hardText = fc.string({
  unit: fc.constantFrom(
    ..."абеёйкнорстухцщъыьэюяўқғҳңөүӊabceghiknoprstuvxyzAEOPTYXНАОЎЁҢ'’ʻʼ`´ @-.–\u00a0\u00ad\u200b\ue000\ue0017",
  ),
})
const anyText = fc.oneof(hardText, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

test('whatever apostrophe a keyboard gives, Uzbek is saved with ʻ and ʼ', () => {
  for (const sign of signs) {
    expect(normaliseUzbek(`O${sign}zbekiston, tog${sign}, ma${sign}lumot`)).toBe('Oʻzbekiston, togʻ, maʼlumot')
  }
})

test('quotation marks around a word are not apostrophes', () => {
  expect(normaliseUzbek("'Bilim' va ‘savol’")).toBe("'Bilim' va ‘savol’")
  expect(normaliseUzbek("'Tog''")).toBe("'Togʻ'")
})

test('an e-mail address, a link and a code are saved as they were typed', () => {
  const typed = "o'brien@bilim.uz, https://bilim.uz/o'quv, my.gov.uz, BLM-7K4M"
  expect(normaliseUzbek(typed)).toBe(typed)
})

test('one word typed in five ways has one Latin search key', () => {
  expect(['boʻlim', "bo'lim", 'bo‘lim', 'bolim', 'БЎЛИМ'].map(latinKey)).toEqual(Array(5).fill('bolim'))
})

test('both scripts of Uzbek, old spellings and full-width letters meet in the Latin key', () => {
  expect(['Йўл харитаси', 'yo’l  xaritasi'].map(latinKey)).toEqual(['yol xaritasi', 'yol  xaritasi'])
  expect(['бюджети', 'byudjeti', 'ＢＵＤＪＥＴＩ'].map(latinKey)).toEqual(Array(3).fill('budjeti'))
  expect(['эълон', 'eʼlon', 'реестр', 'Исҳоқ'].map(latinKey)).toEqual(['elon', 'elon', 'reyestr', 'ishoq'])
})

test('a phone with only Russian letters finds Kyrgyz, Uzbek and Russian words', () => {
  expect(['айыл өкмөтү', 'жаңы', 'жаӊы', 'йўл', 'Қарор', 'ғолиб', 'ҳоким', 'отчёт'].map(cyrillicKey)).toEqual([
    'айыл окмоту',
    'жаны',
    'жаны',
    'йул',
    'карор',
    'голиб',
    'хоким',
    'отчет',
  ])
})

test('a name is the same person in either script, in any case and with any spaces', () => {
  const spellings = ['Zulfiya  Yoʻldosheva', "ZULFIYA YO'LDOSHEVA", 'Зулфия\u00a0Йўлдошева ', 'зулфия йўлдошева']
  expect(new Set(spellings.map(fold)).size).toBe(1)
})

test('ё typed as е is the same word', () => {
  for (const [one, other] of [
    ['Ёдгоров', 'Едгоров'],
    ['тайёр', 'тайер'],
    ['дунё', 'дуне'],
    ['меъёр', 'меъер'],
    ['отчёт', 'отчет'],
    ['бельё', 'белье'],
  ] as const) {
    expect(fold(one)).toBe(fold(other))
  }
})

test('letters borrowed from another alphabet are the letters they look like', () => {
  expect(fold('Жаӊы')).toBe(fold('Жаңы'))
  expect(fold('тoктoм')).toBe(fold('токтом'))
  expect(fold('Мaйрaм')).toBe(fold('Майрам'))
  expect(fold('Вudjet')).toBe(fold('Budjet'))
  expect(fold('pak@bilim.kg')).toBe(fold('рak@bilim.kg'))
})

test('different words stay different', () => {
  for (const [one, other] of [
    ['oʻt', 'ot'],
    ['жаңы', 'жаны'],
    ['өкмөт', 'окмот'],
    ['ысык', 'исик'],
    ['COP', 'СОР'],
  ] as const) {
    expect(fold(one)).not.toBe(fold(other))
  }
})

test('two addresses that differ are never one', () => {
  expect(fold('obyekt@bilim.uz')).not.toBe(fold('obekt@bilim.uz'))
  expect(fold('byudjet@bilim.uz')).not.toBe(fold('budjet@bilim.uz'))
  expect(fold("o'rin@bilim.uz")).not.toBe(fold('orin@bilim.uz'))
  expect(fold(' Zulfiya@Bilim.uz')).toBe('zulfiya@bilim.uz')
})

test('every word of the parallel texts has one key in both scripts', () => {
  const lines = readFileSync('tests/fixtures/uzbek-parallel.txt', 'utf8').split('\n')
  const texts = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const words = (line: string) => line.replace(/(\d)-(?=\p{L})/gu, '$1 ').split(/\s+/)
  const differing = texts.flatMap((cyrillic, index) => {
    if (index % 2) return []
    const latin = words(texts[index + 1] ?? '')
    return words(cyrillic).filter((word, place) => fold(word) !== fold(latin[place] ?? ''))
  })
  expect(differing.filter((word) => /\p{L}/u.test(word))).toEqual([])
})

test.for([
  ['fold', fold],
  ['latinKey', latinKey],
  ['cyrillicKey', cyrillicKey],
  ['normaliseUzbek', normaliseUzbek],
] as const)('%s accepts any text, and a second pass changes nothing', ([, key]) => {
  fc.assert(
    fc.property(anyText, (text) => key(key(text)) === key(text)),
    { numRuns: 2000 },
  )
})

test('no key keeps capitals, apostrophes of two kinds or doubled spaces', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      expect(fold(text)).not.toMatch(/\p{Lu}|['’‘ʻ`´]| {2}|^ | $/u)
      expect(latinKey(text)).not.toMatch(/\p{Lu}|['’‘ʻʼ`´]/u)
    }),
  )
})
