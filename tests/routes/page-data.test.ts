import { expect, test } from 'vitest'
import { formatDate } from '#app/platform/i18n/format.ts'
import { unbroken } from '#app/routes/page-data.ts'

test('a date on a page has no hyphen at which a line could end', () => {
  const date = new Date('2026-11-25T09:00:00Z')
  expect(unbroken(formatDate(date, 'uz'))).toBe('2026\u2011yil 25\u2011noyabr')
  expect(unbroken(formatDate(date, 'ru'))).toBe('25 ноября 2026 г.')
})
