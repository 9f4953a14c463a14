import { type BlockNode, hashWords, kindOf } from '#app/domains/courses/lesson/block.ts'

type Earlier = { id: string; node: BlockNode }

/**
 * Ids for the blocks of a lesson that was written anew: a block whose words stayed keeps its id, one that was reworded
 * in its place does too, and only what is really new gets a new one.
 */
export function carryIds(earlier: readonly Earlier[], blocks: readonly BlockNode[]): string[] {
  const before = earlier.map(({ node }) => hashWords(node))
  const after = blocks.map(hashWords)
  const ids = new Array<string | null>(blocks.length).fill(null)
  let from = { earlier: 0, blocks: 0 }
  for (const pair of [...commonRun(before, after), { earlier: earlier.length, blocks: blocks.length }]) {
    // Between two blocks that stayed, those of one kind are taken for each other in their order.
    let next = from.earlier
    for (let at = from.blocks; at < pair.blocks; at++) {
      const kind = kindOf(blocks[at] as BlockNode)
      const same = earlier.slice(next, pair.earlier).findIndex(({ node }) => kindOf(node) === kind)
      if (same === -1) continue
      ids[at] = earlier[next + same]?.id ?? null
      next += same + 1
    }
    if (pair.blocks < blocks.length) ids[pair.blocks] = earlier[pair.earlier]?.id ?? null
    from = { earlier: pair.earlier + 1, blocks: pair.blocks + 1 }
  }
  let highest = Math.max(0, ...earlier.map(({ id }) => Number(id.slice(1)) || 0))
  return ids.map((id) => id ?? `b${++highest}`)
}

/** The places of the longest run of hashes that both lists share, in order. */
function commonRun(before: string[], after: string[]): { earlier: number; blocks: number }[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[]
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: { earlier: number; blocks: number }[] = []
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) pairs.push({ earlier: i++, blocks: j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
