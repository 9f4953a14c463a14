import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

const named = readFileSync('app/platform/env.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gm)
const settings = [...new Set(Array.from(named, ([, name]) => name))]

test('every setting stands in .env.example and in the README', () => {
  expect(settings.length).toBeGreaterThan(8)
  const example = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  const readme = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  expect(example.sort()).toEqual([...settings].sort())
  expect(readme.sort()).toEqual([...settings].sort())
})

test('where others come, the people of the demonstration are left out unless they are wanted', async () => {
  const demoWith = async (set: Record<string, string>) => {
    vi.resetModules()
    vi.unstubAllEnvs()
    for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value)
    return (await import('#app/platform/env.ts')).env.BILIM_DEMO
  }
  expect(await demoWith({})).toBe('yes')
  expect(await demoWith({ HOST: '127.0.0.1', BILIM_ORIGIN: 'http://127.0.0.1:3000' })).toBe('yes')
  expect(await demoWith({ BILIM_ORIGIN: 'https://bilim.example' })).toBe('no')
  expect(await demoWith({ HOST: '0.0.0.0' })).toBe('no')
  expect(await demoWith({ HOST: '0.0.0.0', BILIM_DEMO: 'yes' })).toBe('yes')
  expect(await demoWith({ BILIM_DEMO: 'no' })).toBe('no')
})
