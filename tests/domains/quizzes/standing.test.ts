import { afterEach, expect, test } from 'vitest'
import { standingOf } from '#app/domains/quizzes/standing.ts'
import { setClock } from '#app/platform/clock.ts'

type Attempts = Parameters<typeof standingOf>[0]

afterEach(() => setClock(undefined))

const failed = { id: 'failed', openFor: null, dueAt: null, result: { isPassed: false } }
const passed = { id: 'passed', openFor: null, dueAt: null, result: { isPassed: true } }
const untimed = { id: 'untimed', openFor: 'enrolment', dueAt: null, result: null }
const inTime = { id: 'in-time', openFor: 'enrolment', dueAt: new Date('2026-11-20T09:30:00Z'), result: null }
const overdue = { id: 'overdue', openFor: 'enrolment', dueAt: new Date('2026-11-20T08:59:59Z'), result: null }

test.each<[string, Attempts, number, object]>([
  ['before the first attempt', [], 3, { isPassed: false, attemptsLeft: 3, open: null, running: null, canTry: true }],
  ['after a failure', [failed], 3, { isPassed: false, attemptsLeft: 2, open: null, running: null, canTry: true }],
  [
    'after the last failure',
    [failed],
    1,
    { isPassed: false, attemptsLeft: 0, open: null, running: null, canTry: false },
  ],
  ['after a pass', [failed, passed], 3, { isPassed: true, attemptsLeft: 1, open: null, running: null, canTry: false }],
  ['in the last one', [inTime], 1, { isPassed: false, attemptsLeft: 0, open: inTime, running: inTime, canTry: true }],
  [
    'in one without a limit',
    [untimed],
    1,
    { isPassed: false, attemptsLeft: 0, open: untimed, running: untimed, canTry: true },
  ],
  [
    'when the time of the last one is over',
    [overdue],
    1,
    { isPassed: false, attemptsLeft: 0, open: overdue, running: null, canTry: false },
  ],
  [
    'when the time of one is over',
    [overdue],
    2,
    { isPassed: false, attemptsLeft: 1, open: overdue, running: null, canTry: true },
  ],
  [
    'when fewer attempts are allowed now',
    [failed, failed],
    1,
    { isPassed: false, attemptsLeft: 0, open: null, running: null, canTry: false },
  ],
])('%s a learner stands where she should', (_, attempts, allowed, standing) => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  expect(standingOf(attempts, allowed)).toEqual(standing)
})
