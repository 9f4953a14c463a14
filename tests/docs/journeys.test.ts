import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const rooms = [
  ...['authoring', 'cohorts', 'contests', 'indicators', 'practices', 'replacing certificates', 'reviews'],
  'the School',
]
/** How much can go wrong for each role. */
const wrong = { V: 3, L: 10, T: 4, R: 3, K: 4, S: 4, M: 3, J: 3, P: 4, O: 2, A: 3, Y: 5 }

const [, walked = '', goesWrong = ''] = readFileSync('docs/journeys.md', 'utf8').split(/^## /m)

const rowsOf = (part: string): { role: string; what: string; how: string }[] =>
  [...part.matchAll(/^\| ([A-Z]) \| (.+) \| (.+) \|$/gm)].map(([, role = '', what = '', how = '']) => ({
    role,
    what,
    how,
  }))

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join('tests', file), 'utf8'))
  .join('\n')

test('every role is walked, and each line of what can go wrong for it stands in the list', () => {
  expect([...new Set(rowsOf(walked).map(({ role }) => role))].sort()).toEqual(Object.keys(wrong).sort())
  const counted: Record<string, number> = {}
  for (const { role } of rowsOf(goesWrong)) counted[role] = (counted[role] ?? 0) + 1
  expect(counted).toEqual(wrong)
})

test('every line of the list names a test that there is, or a room that is still to be built', () => {
  const unknown = [...rowsOf(walked), ...rowsOf(goesWrong)].filter(({ how }) => {
    const named = /^`(.+)`$/.exec(how)?.[1]
    if (named === undefined) return !rooms.some((room) => how === `waits for ${room}`)
    // A test that is there in every language, or for every role, is named as far as the place where they differ.
    const [title = ''] = named.split('…')
    return !tests.includes(`'${title.trimEnd()}`) && !tests.includes(`\`${title}\${`)
  })
  expect(unknown).toEqual([])
})
