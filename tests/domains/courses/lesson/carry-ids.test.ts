import { expect, test } from 'vitest'
import type { BlockNode } from '#app/domains/courses/lesson/block.ts'
import { carryIds } from '#app/domains/courses/lesson/carry-ids.ts'

const paragraph = (text: string): BlockNode => ({ type: 'paragraph', attrs: {}, content: [{ type: 'text', text }] })
const heading = (text: string): BlockNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
})
const earlier = [heading('A'), paragraph('one'), paragraph('two'), heading('B'), paragraph('three')].map(
  (node, index) => ({
    id: `b${index + 1}`,
    node,
  }),
)
const nodes = earlier.map(({ node }) => node)

test.each<[string, BlockNode[], string[]]>([
  ['stays as it was', nodes, ['b1', 'b2', 'b3', 'b4', 'b5']],
  ['has a block more', nodes.toSpliced(2, 0, paragraph('new')), ['b1', 'b2', 'b6', 'b3', 'b4', 'b5']],
  ['has a block less', nodes.toSpliced(1, 1), ['b1', 'b3', 'b4', 'b5']],
  ['says one block in other words', nodes.with(2, paragraph('two, better')), ['b1', 'b2', 'b3', 'b4', 'b5']],
  [
    'says two neighbours in other words',
    nodes.with(1, paragraph('one, better')).with(2, paragraph('two, better')),
    ['b1', 'b2', 'b3', 'b4', 'b5'],
  ],
  ['has another kind of block in one place', nodes.with(2, heading('two')), ['b1', 'b2', 'b6', 'b4', 'b5']],
  [
    'has two blocks changed places',
    [nodes[0], nodes[2], nodes[1], nodes[3], nodes[4]] as BlockNode[],
    ['b1', 'b3', 'b6', 'b4', 'b5'],
  ],
  ['is down to one paragraph, in other words', [paragraph('x')], ['b2']],
])('when a lesson %s, its blocks keep their ids', (_, blocks, ids) => {
  expect(carryIds(earlier, blocks)).toEqual(ids)
})

test('the blocks of a new lesson are numbered', () => {
  expect(carryIds([], nodes)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5'])
})
