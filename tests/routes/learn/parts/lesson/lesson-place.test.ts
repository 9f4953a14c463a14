import { expect, test } from 'vitest'
import { placeOf } from '#app/routes/learn/parts/lesson/lesson-place.ts'

const lesson = (key: string) => ({ key, title: key, minutes: 5, fallback: null })
const outline = [
  { key: 'm1', title: 'One', lessons: [lesson('a'), { ...lesson('b'), fallback: 'ru' }] },
  { key: 'm2', title: 'Two', lessons: [lesson('c')] },
]

test('neighbours are found across modules', () => {
  expect(placeOf(outline, 'b')).toEqual({
    module: 1,
    lesson: 2,
    titleFallback: 'ru',
    lessonCount: 3,
    keys: ['a', 'b', 'c'],
    previous: { key: 'a', title: 'a' },
    next: { key: 'c', title: 'c' },
  })
})

test('the first lesson has nothing before it, the last nothing after it', () => {
  expect([placeOf(outline, 'a').previous, placeOf(outline, 'c').next]).toEqual([null, null])
})
