import { expect, test } from 'vitest'
import { formatDate } from '#app/platform/i18n/format.ts'
import { titledBy, unbroken } from '#app/routes/page-data.ts'

test('a date on a page has no hyphen at which a line could end', () => {
  const date = new Date('2026-11-25T09:00:00Z')
  expect(unbroken(formatDate(date, 'uz'))).toBe('2026\u2011yil 25\u2011noyabr')
  expect(unbroken(formatDate(date, 'ru'))).toBe('25 ноября 2026 г.')
})

test('a page is called in its language, and the site in its script', () => {
  const meta = titledBy<{ title: string }>((text, data) => data?.title ?? text.learn.title)
  const at = (pathname: string, data?: { title: string }) =>
    meta({ location: { pathname }, matches: [], data } as never)
  expect([at('/ru/learn'), at('/uz/learn'), at('/oz/learn'), at('/oz/learn/x', { title: 'Бюджет' })]).toEqual([
    [{ title: 'Моё обучение · Bilim' }],
    [{ title: 'Mening oʻqishim · Bilim' }],
    [{ title: 'Менинг ўқишим · Билим' }],
    [{ title: 'Бюджет · Билим' }],
  ])
})
