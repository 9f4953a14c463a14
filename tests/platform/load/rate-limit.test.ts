import { afterEach, expect, test } from 'vitest'
import { minutes, setClock } from '#app/platform/clock.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'

afterEach(() => setClock(undefined))

const rule = { tries: 3, firstWait: minutes(1), longestWait: minutes(4), forgottenAfter: minutes(60) }
const start = new Date('2026-11-21T10:00:00Z')
const after = (passed: number) => setClock(new Date(start.getTime() + minutes(passed)))

test('the wait begins with the last try allowed, doubles with each further one and has an end', () => {
  const limit = rateLimit(rule)
  const waits = Array.from({ length: 6 }, () => {
    after(0)
    limit.take('a')
    return limit.wait('a') / minutes(1)
  })
  expect(waits).toEqual([0, 0, 1, 2, 4, 4])
  expect(limit.wait('b')).toBe(0)
  after(4)
  expect(limit.wait('a')).toBe(0)
})

test('a clock that was ahead for a while makes nobody wait longer', () => {
  const limit = rateLimit(rule)
  after(60 * 24 * 365)
  for (let time = 0; time < 4; time++) limit.take('a')
  after(0)
  expect(limit.wait('a')).toBe(minutes(2))
  after(1)
  expect(limit.wait('a')).toBe(minutes(1))
  after(2)
  expect(limit.wait('a')).toBe(0)
})

test('a try given back does not count, and ends the wait it began', () => {
  const limit = rateLimit(rule)
  for (let time = 0; time < 3; time++) limit.take('a')
  limit.giveBack('a')
  expect(limit.wait('a')).toBe(0)
  limit.take('a')
  expect(limit.wait('a')).toBeGreaterThan(0)
})

test('what is forgotten begins anew, after success as after a long time', () => {
  const limit = rateLimit(rule)
  after(0)
  limit.take('a')
  limit.take('a')
  after(61)
  limit.take('a')
  expect(limit.forget('a')).toBe(1)
  expect(limit.forget('a')).toBe(0)
})

test('its memory is bounded: the key tried longest ago makes room', () => {
  const limit = rateLimit({ ...rule, keys: 2 })
  for (const key of ['a', 'b', 'a', 'c']) limit.take(key)
  expect(['a', 'b', 'c'].map((key) => limit.forget(key))).toEqual([2, 0, 1])
})
