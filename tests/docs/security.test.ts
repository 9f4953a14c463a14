import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const security = readFileSync('docs/security.md', 'utf8')
const asvs = readFileSync('docs/security-asvs.md', 'utf8')

test('every test that the list of threats names exists, by file and by name', () => {
  const named = [...security.matchAll(/`(tests\/[^`]+\.test\.tsx?)`: ((?:“[^”]+”(?:, )?)+)/g)].flatMap(
    ([, file = '', names = '']) => [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
  )
  expect(named.length).toBeGreaterThan(50)
  const missing = named.filter(
    ({ file, name }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(`'${name}'`),
  )
  expect(missing).toEqual([])
})

test('every threat has a test', () => {
  const [, table = ''] = /## Threats\n([\s\S]*?)\n## /.exec(security) ?? []
  const threats = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| threat'))
  expect(threats.length).toBeGreaterThan(25)
  expect(threats.filter((line) => !/`tests\/[^`]+`: “/.test(line))).toEqual([])
})

test('the ASVS is walked through whole: every requirement of levels 1 and 2 once, with where, why or the reason', () => {
  const rows = [...asvs.matchAll(/^\| (V[\d.]+) \| ([12]) \| [^|]+ \| (met|not applicable|open) \| ([^|]+) \|$/gm)]
  const numbers = rows.map(([, number = '']) => number)
  expect([rows.length, new Set(numbers).size]).toEqual([70 + 183, 70 + 183])
  expect(rows.filter(([, , level]) => level === '1')).toHaveLength(70)
  const paths = asvs.matchAll(/`((?:tests|docs|app)\/[^`]+)`/g)
  expect([...paths].map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([])
})
