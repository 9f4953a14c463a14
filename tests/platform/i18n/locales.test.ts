import { expect, test } from 'vitest'
import { bestLocale, fallbackChain, htmlLang, isLocale, localeNames, locales } from '#app/platform/i18n/locales.ts'

test('an address may begin with one of five languages and nothing else', () => {
  expect(locales.filter(isLocale)).toEqual(['ky', 'uz', 'oz', 'ru', 'en'])
  expect(['', 'kk', 'UZ', 'uz-Cyrl', undefined, 7].filter(isLocale)).toEqual([])
})

test('every language calls itself by its own name', () => {
  expect(locales.map((locale) => localeNames[locale])).toEqual([
    'Кыргызча',
    'Oʻzbekcha',
    'Ўзбекча',
    'Русский',
    'English',
  ])
})

test('a browser is told that oz is Uzbek in Cyrillic', () => {
  expect(locales.map(htmlLang)).toEqual(['ky', 'uz', 'uz-Cyrl', 'ru', 'en'])
})

test('a reader is offered her own language first and every other language once', () => {
  expect(fallbackChain('ky')).toEqual(['ky', 'ru', 'en', 'uz'])
  expect(fallbackChain('uz')).toEqual(['uz', 'ru', 'en', 'ky'])
  expect(fallbackChain('oz', 'ky')).toEqual(['uz', 'ru', 'en', 'ky'])
  expect(fallbackChain('ru')).toEqual(['ru', 'en', 'ky', 'uz'])
  expect(fallbackChain('ru', 'uz')).toEqual(['ru', 'uz', 'en', 'ky'])
  expect(fallbackChain('en')).toEqual(['en', 'ru', 'ky', 'uz'])
  expect(fallbackChain('en', 'uz')).toEqual(['en', 'ru', 'uz', 'ky'])
  expect(fallbackChain('en', 'en')).toEqual(['en', 'ru', 'ky', 'uz'])
})

test('a language chosen earlier wins over the browser', () => {
  expect(bestLocale('oz', 'ru,en;q=0.5')).toBe('oz')
  expect(bestLocale('tr', 'ru')).toBe('ru')
})

test('a first visit follows the browser, its weights and its script', () => {
  expect(bestLocale(undefined, 'en;q=0.3, de, ru;q=0.7')).toBe('ru')
  expect(bestLocale(undefined, 'uz-Cyrl-UZ,uz;q=0.9')).toBe('oz')
  expect(bestLocale(undefined, 'uz-UZ')).toBe('uz')
  expect(bestLocale(undefined, 'KY-kg')).toBe('ky')
  expect(bestLocale(undefined, 'ru;q=0, en;q=0.1')).toBe('en')
})

test('a browser that says nothing useful gets Kyrgyz', () => {
  expect([null, '', '*', 'de,fr;q=0.8', 'ru;q=nonsense', ';;,'].map((header) => bestLocale(undefined, header))).toEqual(
    Array(6).fill('ky'),
  )
})
