import { expect, test } from 'vitest'
import { ownCookie } from '#app/platform/own-cookie.ts'

const sending = (cookie: string) => new Request('http://localhost/', { headers: { Cookie: cookie } })

test('a cookie of ours is hidden from scripts, is not sent along by other sites, and is found by its name alone', () => {
  expect(ownCookie('a').write('1')).toBe('a=1; Path=/; HttpOnly; SameSite=Lax')
  expect(ownCookie('a', 60).write('1')).toBe('a=1; Path=/; Max-Age=60; HttpOnly; SameSite=Lax')
  expect(ownCookie('a').read(sending('b=2; a=1'))).toBe('1')
  expect(ownCookie('a').read(sending('aa=1; xa=2'))).toBe(null)
})
