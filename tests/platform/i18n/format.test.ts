import { expect, test } from 'vitest'
import {
  collator,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatTime,
  parseDecimal,
  plural,
} from '#app/platform/i18n/format.ts'
import { locales } from '#app/platform/i18n/locales.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'

const opening = new Date('2026-11-21T08:32:00Z')
const inEveryLanguage = (write: (locale: (typeof locales)[number]) => string) => locales.map(write)

test('a date is written as offices write it', () => {
  expect(inEveryLanguage((locale) => formatDate(opening, locale))).toEqual([
    '2026-жылдын 21-ноябры',
    '2026-yil 21-noyabr',
    '2026 йил 21 ноябрь',
    '21 ноября 2026 г.',
    '21 November 2026',
  ])
})

test('Kyrgyz months take the vowel of their last syllable', () => {
  const months = Array.from({ length: 12 }, (_, month) => formatDate(new Date(Date.UTC(2026, month, 5)), 'ky'))
  expect(months.map((date) => date.replace('2026-жылдын 5-', ''))).toEqual([
    'январы',
    'февралы',
    'марты',
    'апрели',
    'майы',
    'июну',
    'июлу',
    'августу',
    'сентябры',
    'октябры',
    'ноябры',
    'декабры',
  ])
})

test('the day changes at midnight of the place, not of the server', () => {
  const night = new Date('2026-12-31T18:30:00Z')
  expect(formatDate(night, 'en', timeZones.KG)).toBe('1 January 2027')
  expect(formatDate(night, 'en', timeZones.UZ)).toBe('31 December 2026')
  expect(formatTime(night, timeZones.KG)).toBe('00:30')
  expect(formatTime(night, timeZones.UZ)).toBe('23:30')
})

test('a deadline names whose time it is', () => {
  expect(formatDateTime(opening, 'ky')).toBe('2026-жылдын 21-ноябры, 14:32 (Бишкек убактысы)')
  expect(formatDateTime(opening, 'uz')).toBe('2026-yil 21-noyabr, 13:32 (Toshkent vaqti)')
  expect(formatDateTime(opening, 'oz')).toBe('2026 йил 21 ноябрь, 13:32 (Тошкент вақти)')
  expect(formatDateTime(opening, 'ru', timeZones.UZ)).toBe('21 ноября 2026 г., 13:32 (время Ташкента)')
  expect(formatDateTime(opening, 'en', timeZones.KG)).toBe('21 November 2026, 14:32 (Bishkek time)')
  expect(formatDateTime(opening, 'en', 'Europe/Zurich')).toBe('21 November 2026, 09:32 (Europe/Zurich)')
})

test('numbers have a decimal comma and no-break spaces, except in English', () => {
  expect(inEveryLanguage((locale) => formatNumber(1242250.5, locale))).toEqual([
    ...Array(4).fill('1\u00a0242\u00a0250,5'),
    '1,242,250.5',
  ])
  expect(formatNumber(2250, 'ky')).toBe('2\u00a0250')
  expect(formatNumber(1.2345, 'uz', 2)).toBe('1,23')
})

test('a percentage stays on one line with its sign', () => {
  expect(inEveryLanguage((locale) => formatPercent(35.33, locale))).toEqual([...Array(4).fill('35,3\u00a0%'), '35.3%'])
})

test('a noun agrees with its number in Russian and stays singular in Kyrgyz and Uzbek', () => {
  const courses = { one: 'курс', few: 'курса', many: 'курсов', other: 'курса' }
  expect([1, 2, 5, 11, 21, 112, 1.5].map((n) => plural(n, 'ru', courses))).toEqual([
    'курс',
    'курса',
    'курсов',
    'курсов',
    'курс',
    'курсов',
    'курса',
  ])
  expect([1, 5].map((n) => plural(n, 'ky', { other: 'сабак' }))).toEqual(['сабак', 'сабак'])
  expect([1, 5].map((n) => plural(n, 'oz', { other: 'машғулот' }))).toEqual(['машғулот', 'машғулот'])
  expect([1, 5].map((n) => plural(n, 'en', { one: 'lesson', other: 'lessons' }))).toEqual(['lesson', 'lessons'])
})

test('a learner may type a decimal comma or point and spaces between thousands', () => {
  expect(
    ['35,3', '35.3', '2 250,5', '1\u00a0242\u00a0250', '12\u202f500', ' 7 ', '-4', '−4,5', '+1'].map(parseDecimal),
  ).toEqual([35.3, 35.3, 2250.5, 1242250, 12500, 7, -4, -4.5, 1])
})

test('what is not one number is not read as one', () => {
  expect(['', '  ', 'abc', '3 5', '1,234.5', '1..2', '12 50', '5 %', '1e3', 'Infinity', ','].map(parseDecimal)).toEqual(
    Array(11).fill(null),
  )
})

test('each alphabet sorts its own letters where readers look for them', () => {
  const sorted = (locale: (typeof locales)[number], words: string) =>
    words.split(' ').sort(collator(locale).compare).join(' ')
  expect(sorted('ky', 'өрүк нан ондук ңаа улут үй оюн')).toBe('нан ңаа ондук оюн өрүк улут үй')
  expect(sorted('uz', 'chora shahar gʻoza oʻt zamin ot')).toBe('ot zamin oʻt gʻoza shahar chora')
  expect(sorted('oz', 'ҳоким ғолиб қарор ўқув Ўтиш яхши йил кириш ёрдам етти жой')).toBe(
    'етти ёрдам жой йил кириш яхши Ўтиш ўқув қарор ғолиб ҳоким',
  )
  expect(sorted('ru', 'ёлка ель жук еда')).toBe('еда ёлка ель жук')
  expect(sorted('en', 'Module-10 Module-9')).toBe('Module-9 Module-10')
})
