import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const settings = [...readFileSync('app/platform/env.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name)

test('every setting stands in .env.example and in the README', () => {
  expect(settings.length).toBeGreaterThan(8)
  const example = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  const readme = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  expect(example.sort()).toEqual([...settings].sort())
  expect(readme.sort()).toEqual([...settings].sort())
})
