import { afterEach, expect, test } from 'vitest'
import { isGraceOver, isTimeOver } from '#app/domains/quizzes/due.ts'
import { setClock } from '#app/platform/clock.ts'

afterEach(() => setClock(undefined))

const dueAt = new Date('2026-11-20T09:30:00Z')

test.each([
  ['before the end', '09:29:59.999', false, false],
  ['at the very end', '09:30:00.000', false, false],
  ['just after it', '09:30:00.001', true, false],
  ['while answers may be on their way', '09:30:20.000', true, false],
  ['after that', '09:30:20.001', true, true],
])('%s', (_, time, timeOver, graceOver) => {
  setClock(new Date(`2026-11-20T${time}Z`))
  expect([isTimeOver({ dueAt }), isGraceOver({ dueAt })]).toEqual([timeOver, graceOver])
  expect([isTimeOver({ dueAt: null }), isGraceOver({ dueAt: null })]).toEqual([false, false])
})
