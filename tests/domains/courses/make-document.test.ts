import { expect, test } from 'vitest'
import type { LessonFile } from '#app/domains/courses/files/markdown/read-lesson.ts'
import { hashWords } from '#app/domains/courses/lesson/block.ts'
import { makeDocuments } from '#app/domains/courses/make-document.ts'

const lesson = (...texts: string[]): LessonFile => ({
  title: { words: 'T', line: 1 },
  lede: 'L',
  terms: [],
  blocks: texts.map((text, line) => ({
    line,
    node: { type: 'paragraph', attrs: {}, content: [{ type: 'text', text }] },
  })),
})
const hash = (text: string) => hashWords({ type: 'paragraph', attrs: {}, content: [{ type: 'text', text }] })
const origins = (documents: ReturnType<typeof makeDocuments>) =>
  documents.ru?.content.map(({ attrs }) => attrs.madeFrom)

test('each block of a translation remembers the words it was made from', () => {
  const documents = makeDocuments({ en: lesson('one', 'two'), ru: lesson('один', 'два') }, 'en', {})
  expect(origins(documents)).toEqual([hash('one'), hash('two')])
  expect(documents.en?.content.map(({ attrs }) => attrs.madeFrom)).toEqual([null, null])
})

test('a translation that did not follow its source is stale, and fresh again once it does', () => {
  const first = makeDocuments({ en: lesson('one', 'two'), ru: lesson('один', 'два') }, 'en', {})
  const second = makeDocuments({ en: lesson('one', 'two, new'), ru: lesson('один', 'два') }, 'en', first)
  expect(origins(second)).toEqual([hash('one'), hash('two')])
  const third = makeDocuments({ en: lesson('one', 'two, new'), ru: lesson('один', 'два, новое') }, 'en', second)
  expect(origins(third)).toEqual([hash('one'), hash('two, new')])
})

test('the hash of a block follows its words, not its id', () => {
  const node = { type: 'paragraph' as const, attrs: { id: 'b1', madeFrom: null }, content: [] }
  expect(hashWords({ ...node, attrs: { id: 'b2', madeFrom: 'x' } })).toBe(hashWords(node))
  expect(hash('a')).not.toBe(hash('b'))
})

test('the hash of a block is the same in whatever order its parts come back', () => {
  const heading = { type: 'heading' as const, attrs: { level: 2 as const, id: 'b1' }, content: [] }
  expect(hashWords({ content: [], attrs: { id: 'b1', level: 2 }, type: 'heading' } as typeof heading)).toBe(
    hashWords(heading),
  )
})
