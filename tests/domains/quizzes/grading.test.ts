import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeAnswer, gradeAttempt } from '#app/domains/quizzes/grading.ts'

const options = ['a', 'b', 'c', 'd', 'e']
const subset = fc.subarray(options)

test('a single choice is right or it is not', () => {
  const key = { options, right: ['b'] }
  expect(gradeAnswer('single', key, ['b'])).toBe(1)
  expect(gradeAnswer('single', key, ['a'])).toBe(0)
  expect(gradeAnswer('single', key, ['a', 'b'])).toBe(0)
  expect(gradeAnswer('single', key, null)).toBe(0)
})

test.each([
  [['a', 'c'], 1],
  [['c', 'a'], 1],
  [['a'], 0.5],
  [['a', 'c', 'b'], 0.5],
  [['a', 'b'], 0],
  [['a', 'c', 'b', 'd'], 0],
  [['b', 'd', 'e'], 0],
  [options, 0],
  [['a', 'a'], 0.5],
])('of several right answers a and c, choosing %j is worth %d', (chosen, points) => {
  expect(gradeAnswer('multiple', { options, right: ['a', 'c'] }, chosen)).toBe(points)
})

test('partial points lie between 0 and 1, and only the exact choice has all', () => {
  fc.assert(
    fc.property(fc.subarray(options, { minLength: 1 }), subset, (right, chosen) => {
      const points = gradeAnswer('multiple', { options, right }, chosen)
      expect(points >= 0 && points <= 1).toBe(true)
      expect(points === 1).toBe(right.length === chosen.length && right.every((id) => chosen.includes(id)))
    }),
  )
})

test('one more wrong choice never gains, one more right choice never loses', () => {
  fc.assert(
    fc.property(fc.subarray(options, { minLength: 1 }), subset, fc.constantFrom(...options), (right, chosen, more) => {
      fc.pre(!chosen.includes(more))
      const before = gradeAnswer('multiple', { options, right }, chosen)
      const after = gradeAnswer('multiple', { options, right }, [...chosen, more])
      expect(right.includes(more) ? after >= before : after <= before).toBe(true)
    }),
  )
})

test('true and false are compared as such', () => {
  expect(gradeAnswer('truth', { answer: false }, false)).toBe(1)
  expect(gradeAnswer('truth', { answer: false }, true)).toBe(0)
  expect(gradeAnswer('truth', { answer: true }, true)).toBe(1)
  expect(gradeAnswer('truth', { answer: false }, null)).toBe(0)
})

test.each([
  ['1,19', 1],
  ['1.19', 1],
  ['1,2', 1],
  ['1,20', 1],
  ['1.18', 1],
  ['1,21', 0],
  ['1,2000001', 0],
  ['-1,19', 0],
  ['one', 0],
])('for 1.19 give or take 0.01, typing "%s" is worth %d', (typed, points) => {
  expect(gradeAnswer('numeric', { answer: 1.19, tolerance: 0.01 }, typed)).toBe(points)
})

test('without a tolerance only the number itself is right', () => {
  expect(gradeAnswer('numeric', { answer: 15 }, '15')).toBe(1)
  expect(gradeAnswer('numeric', { answer: 15 }, '15,0')).toBe(1)
  expect(gradeAnswer('numeric', { answer: 15 }, '15,0000001')).toBe(0)
})

test('a typed number is judged as on paper, not as in binary', () => {
  const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 })
  fc.assert(
    fc.property(
      hundredths,
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: -600, max: 600 }),
      (answer, tolerance, off) => {
        const typed = ((answer + off) / 100).toFixed(2).replace('.', ',')
        const key = { answer: answer / 100, tolerance: tolerance / 100 }
        expect(gradeAnswer('numeric', key, typed)).toBe(Math.abs(off) <= tolerance ? 1 : 0)
      },
    ),
    { numRuns: 2000 },
  )
})

const thirds = { kind: 'multiple' as const, key: { options, right: ['a', 'b', 'c'] } }
const right = { kind: 'truth' as const, key: { answer: true }, value: true }
const wrong = { ...right, value: false }

test('an attempt adds up its questions, in their order', () => {
  expect(gradeAttempt([right, wrong, { ...thirds, value: ['a', 'b'] }], 50)).toEqual({
    points: 1.666666667,
    maxPoints: 3,
    percent: 55.6,
    isPassed: true,
    grades: [1, 0, 2 / 3],
  })
})

test('reaching the pass mark exactly is a pass, also by thirds', () => {
  const exactly = [...Array(6).fill(right), ...Array(3).fill({ ...thirds, value: ['a'] }), wrong]
  expect(gradeAttempt(exactly, 70)).toMatchObject({ points: 7, percent: 70, isPassed: true })
  expect(gradeAttempt([...Array(7).fill(right), ...Array(3).fill(wrong)], 70).isPassed).toBe(true)
  expect(gradeAttempt([...Array(6).fill(right), ...Array(4).fill(wrong)], 70).isPassed).toBe(false)
})

test('a missed pass mark is never rounded up to it', () => {
  const barely = [...Array(1399).fill(right), { ...thirds, value: ['a', 'b'] }, ...Array(600).fill(wrong)]
  expect(gradeAttempt(barely, 70)).toMatchObject({ percent: 69.9, isPassed: false })
})

test('an attempt without answers is worth nothing', () => {
  expect(gradeAttempt([{ ...right, value: null }], 70)).toEqual({
    points: 0,
    maxPoints: 1,
    percent: 0,
    isPassed: false,
    grades: [0],
  })
})

test('passing and the shown per cent never contradict each other', () => {
  const anyQuestion = fc.record({ right: fc.subarray(options, { minLength: 1 }), chosen: subset })
  fc.assert(
    fc.property(
      fc.array(anyQuestion, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 100 }),
      (asked, mark) => {
        const questions = asked.map(({ right, chosen }) => ({
          kind: 'multiple' as const,
          key: { options, right },
          value: chosen,
        }))
        const { percent, isPassed, points, maxPoints } = gradeAttempt(questions, mark)
        expect(percent >= mark).toBe(isPassed)
        expect(points >= 0 && points <= maxPoints).toBe(true)
        expect(percent).toBe(Number(percent.toFixed(1)))
      },
    ),
  )
})
