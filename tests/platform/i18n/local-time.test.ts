import { expect, test } from 'vitest'
import { momentAt } from '#app/platform/i18n/local-time.ts'

test('a day and a time are meant by the clocks of their place, also at the turn of a day', () => {
  expect(momentAt('2026-11-25', '13:00', 'Asia/Bishkek')).toEqual(new Date('2026-11-25T07:00:00Z'))
  expect(momentAt('2026-11-25', '13:00', 'Asia/Tashkent')).toEqual(new Date('2026-11-25T08:00:00Z'))
  expect(momentAt('2027-01-01', '00:15', 'Asia/Bishkek')).toEqual(new Date('2026-12-31T18:15:00Z'))
})
