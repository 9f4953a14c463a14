import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { env } from '#app/platform/env.ts'
import { startProcess } from '#tests/support/process.ts'

const asStartedAgain = async () => {
  vi.resetModules()
  return import('#app/platform/keys.ts')
}

test('the first start makes one secret that only the user of the site can read, and later starts find it', async () => {
  const first = await asStartedAgain()
  const made = first.key('letters')
  const folder = join(env.data, 'keys')
  expect(readdirSync(folder)).toEqual(['1.key'])
  expect(statSync(join(folder, '1.key')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, '1.key'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
  expect((await asStartedAgain()).key('letters')).toEqual(made)
  expect(first.key('secrets')).not.toEqual(made)
})

test('a mark holds for its words and its purpose alone, also after a new secret was made', async () => {
  const { sign, isSigned, rotateKeys, listKeys } = await asStartedAgain()
  const mark = sign('letters', 'anna')
  const number = rotateKeys()
  expect(listKeys()[0]).toBe(number)
  expect(isSigned('letters', 'anna', mark)).toBe(true)
  expect(sign('letters', 'anna')).not.toBe(mark)
  expect(isSigned('letters', 'anna', sign('letters', 'anna'))).toBe(true)
  for (const [purpose, words, given] of [
    ['letters', 'bolot', mark],
    ['secrets', 'anna', mark],
    ['letters', 'anna', mark.replace(/^\d+/, '99')],
    ['letters', 'anna', `${mark}A`],
    ['letters', 'anna', ''],
  ] as const)
    expect(isSigned(purpose, words, given)).toBe(false)
})

test('what another process has signed with a newer secret is known without a new start', async () => {
  const running = await asStartedAgain()
  running.listKeys()
  const other = await asStartedAgain()
  other.rotateKeys()
  expect(running.isSigned('letters', 'anna', other.sign('letters', 'anna'))).toBe(true)
})

test('a text that was closed is read again whole, and not when one sign of it was changed', async () => {
  const { encryptText, decryptText, rotateKeys } = await asStartedAgain()
  const text = 'Сыр ў ʻ 👩‍👩‍👧'
  const closed = encryptText('totp', text)
  expect(closed).not.toContain(text)
  expect(encryptText('totp', text)).not.toBe(closed)
  rotateKeys()
  expect(decryptText('totp', closed)).toBe(text)
  const at = closed.length - 4
  const changed = `${closed.slice(0, at)}${closed[at] === 'A' ? 'B' : 'A'}${closed.slice(at + 1)}`
  expect(() => decryptText('totp', changed)).toThrow()
  expect(() => decryptText('other', closed)).toThrow()
})

test('a running site signs with the key that the operator made beside it, and what it signed before still holds', async () => {
  const { sign, isSigned, encryptText, decryptText, listKeys } = await asStartedAgain()
  const [before] = listKeys()
  const [mark, closed] = [sign('letters', 'anna'), encryptText('totp', 'secret')]
  expect(await startProcess('tests/support/rotating-process.ts').ended).toBe(0)
  const next = Number(before) + 1
  expect(sign('letters', 'anna')).toMatch(new RegExp(`^${next}\\.`))
  expect(encryptText('totp', 'secret')).toMatch(new RegExp(`^${next}\\.`))
  expect(isSigned('letters', 'anna', mark)).toBe(true)
  expect(decryptText('totp', closed)).toBe('secret')
})
