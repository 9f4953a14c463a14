import { expect, test } from 'vitest'
import { drawQuestions } from '#app/domains/quizzes/draw.ts'

const options = ['a', 'b', 'c', 'd']
const pool = ['m1', 'm2'].flatMap((topic) =>
  Array.from({ length: 6 }, (_, n) => ({ id: `${topic}-${n}`, topic, key: { options } })),
)
const ids = (drawn: { questionVersionId: string }[]) => drawn.map(({ questionVersionId }) => questionVersionId)

test('a seed draws the same quiz for ever', () => {
  const drawn = drawQuestions(pool, { m1: 2, m2: 3 }, 'bilim')
  expect(drawn.map(({ questionVersionId, optionOrder }) => `${questionVersionId} ${optionOrder.join('')}`)).toEqual([
    'm2-3 dbca',
    'm1-4 dacb',
    'm1-2 cadb',
    'm2-4 dbac',
    'm2-0 dabc',
  ])
})

test('neither the order of the pool nor that of the blueprint changes what is drawn', () => {
  expect(drawQuestions(pool.toReversed(), { m2: 3, m1: 2 }, 'bilim')).toEqual(
    drawQuestions(pool, { m1: 2, m2: 3 }, 'bilim'),
  )
})

test('the blueprint says how many come from each topic, and none comes twice', () => {
  for (let n = 0; n < 200; n++) {
    const drawn = ids(drawQuestions(pool, { m1: 2, m2: 3 }, `seed ${n}`))
    expect(drawn.filter((id) => id.startsWith('m1')).length).toBe(2)
    expect(drawn.filter((id) => id.startsWith('m2')).length).toBe(3)
    expect(new Set(drawn).size).toBe(5)
  }
})

test('over many attempts every question is drawn, every place is taken by either topic, every option comes first', () => {
  const many = Array.from({ length: 200 }, (_, n) => drawQuestions(pool, { m1: 2, m2: 3 }, `seed ${n}`))
  expect(new Set(many.flatMap(ids)).size).toBe(12)
  expect(new Set(many.flat().map(({ optionOrder }) => optionOrder[0]))).toEqual(new Set(options))
  for (let place = 0; place < 5; place++) {
    expect(new Set(many.map((drawn) => ids(drawn)[place]?.slice(0, 2)))).toEqual(new Set(['m1', 'm2']))
  }
})

test('a fixed question keeps the order of its options, and one without options has none', () => {
  const fixed = { id: 'f', topic: 'm1', key: { options, right: ['a'], fixed: true } }
  const truth = { id: 't', topic: 'm2', key: { answer: true } }
  for (let n = 0; n < 20; n++) {
    const drawn = drawQuestions([fixed, truth], { m1: 1, m2: 1 }, `seed ${n}`)
    expect(drawn.find(({ questionVersionId }) => questionVersionId === 'f')?.optionOrder).toEqual(options)
    expect(drawn.find(({ questionVersionId }) => questionVersionId === 't')?.optionOrder).toEqual([])
  }
})

test('a pool too small for its blueprint stops the draw', () => {
  expect(() => drawQuestions(pool, { m1: 7 }, 'bilim')).toThrow(
    'The pool has 6 questions of topic m1; the blueprint draws 7.',
  )
})
