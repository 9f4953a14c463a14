import { expect, test } from 'vitest'
import { toCyrillic, toLatin } from '#app/platform/i18n/uzbek/cyrillic.ts'
import { irregularLatin, latinVariants, listedWords } from '#app/platform/i18n/uzbek/exceptions.ts'
import { cyrillicByRule, latinByRule } from '#app/platform/i18n/uzbek/letters.ts'

test('every listed word comes back from Latin letter for letter', () => {
  expect(listedWords.filter((word) => toCyrillic(toLatin(word)) !== word)).toEqual([])
})

test('every listed word keeps its spelling before a suffix, save a closing soft sign', () => {
  const plural = (word: string) => `${word.toLowerCase().replace(/ь$/, '')}ларда`
  expect(listedWords.filter((word) => toCyrillic(`${latinByRule(word.toLowerCase())}larda`) !== plural(word))).toEqual(
    [],
  )
})

test('no word is listed twice, and none that the letter rules get right', () => {
  const lower = listedWords.map((word) => word.toLowerCase())
  expect(lower.filter((word, index) => lower.indexOf(word) !== index)).toEqual([])
  const needless = lower.filter((word) =>
    [word, `${word}лар`].every((form) => cyrillicByRule(latinByRule(form)) === form),
  )
  expect(needless).toEqual([])
})

test('older and careless Latin spellings lead to the one Cyrillic word', () => {
  for (const [latin, cyrillic] of Object.entries({ ...irregularLatin, ...latinVariants })) {
    expect(toCyrillic(latin)).toBe(cyrillic)
    expect(cyrillicByRule(latin)).not.toBe(cyrillic)
  }
})

test('native words that begin like a loanword are left alone', () => {
  expect(toCyrillic('rolik, sirka, mergan, surmagani, olgani, tilda, singani, singan, elga, keltirdi, maydon')).toBe(
    'ролик, сирка, мерган, сурмагани, олгани, тилда, сингани, синган, элга, келтирди, майдон',
  )
})

test('a listed word keeps its spelling behind a first part', () => {
  expect(toCyrillic('mikrorayon, videofilmlar, kontrkultura, multimedia, multiekran, ultratovush, spetskiyim')).toBe(
    'микрорайон, видеофильмлар, контркультура, мультимедиа, мультиэкран, ультратовуш, спецкийим',
  )
})
