import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded, shuffled } from '#app/domains/quizzes/seeded.ts'

test('a seed gives the same numbers for ever', () => {
  const random = seeded('bilim')
  expect(Array.from({ length: 12 }, () => random(1000))).toEqual([
    209, 593, 181, 235, 228, 1, 826, 458, 14, 285, 229, 243,
  ])
})

test('a seed gives the same order for ever', () => {
  expect(shuffled(['a', 'b', 'c', 'd', 'e', 'f', 'g'], seeded('bilim')).join('')).toBe('ceagbdf')
})

test('a shuffled list has the same things in it, and the list given stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
      const before = [...items]
      expect(shuffled(items, seeded(seed)).sort()).toEqual(before.toSorted())
      expect(items).toEqual(before)
    }),
  )
})

test('every order of three comes about equally often', () => {
  const seen = new Map<string, number>()
  for (let n = 0; n < 6000; n++) {
    const order = shuffled(['a', 'b', 'c'], seeded(`seed ${n}`)).join('')
    seen.set(order, (seen.get(order) ?? 0) + 1)
  }
  expect(seen.size).toBe(6)
  for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(150)
})

test('numbers stay below the bound', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 1_000_000 }), (seed, below) => {
      const drawn = seeded(seed)(below)
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < below).toBe(true)
    }),
  )
})
