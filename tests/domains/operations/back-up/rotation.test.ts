import { expect, test } from 'vitest'
import { keptBackUps } from '#app/domains/operations/back-up/rotation.ts'
import { days, later } from '#app/platform/clock.ts'

const last = new Date('2026-11-25T20:30:00Z')
const nights = (count: number) =>
  Array.from({ length: count }, (_, ago) => ({ id: `${ago}`, startedAt: later(last, -days(ago)) }))

test('of a year of nights seven days, four weeks and six months stay', () => {
  const kept = [...keptBackUps(nights(365), 'Asia/Bishkek')].map(Number).sort((a, b) => a - b)
  expect(kept).toEqual([0, 1, 2, 3, 4, 5, 6, 11, 18, 26, 57, 87, 118, 149])
})

test('of few nights all stay, and of one night the newest', () => {
  expect(keptBackUps(nights(7), 'Asia/Bishkek').size).toBe(7)
  const twice = [...nights(1), { id: 'again', startedAt: later(last, 1000) }]
  expect([...keptBackUps(twice, 'Asia/Bishkek')]).toEqual(['again'])
})
