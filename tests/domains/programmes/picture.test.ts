import { expect, test } from 'vitest'
import { logoLimits, readLogo } from '#app/domains/programmes/picture.ts'
import { jpeg, png } from '#tests/support/picture.ts'

test('a PNG or a JPEG is known by its bytes, with its size', () => {
  expect(readLogo(png(120, 40))).toEqual({ ok: true, type: 'image/png', end: 'png', width: 120, height: 40 })
  expect(readLogo(jpeg(200, 100))).toEqual({ ok: true, type: 'image/jpeg', end: 'jpg', width: 200, height: 100 })
})

test.each([
  ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a web page', '<!DOCTYPE html><script>alert(1)</script>'],
  ['a moving picture', 'GIF89a\u0001\u0000\u0001\u0000'],
  ['nothing at all', ''],
  ['a page that begins like nothing known', '\ufeffPNG'],
])('%s is no logo, whatever it is called', (_, text) => {
  expect(readLogo(Buffer.from(text))).toEqual({ ok: false, reason: 'logo-kind' })
})

test('a picture that is cut off, or is followed by something else, is damaged', () => {
  const broken = { ok: false, reason: 'logo-broken' }
  expect(readLogo(png(10, 10).subarray(0, 40))).toEqual(broken)
  expect(readLogo(Buffer.concat([png(10, 10), Buffer.from('<script>alert(1)</script>')]))).toEqual(broken)
  expect(readLogo(jpeg(10, 10).subarray(0, -2))).toEqual(broken)
  expect(readLogo(png(0, 10))).toEqual(broken)
  expect(readLogo(png(10, 10).subarray(0, 8))).toEqual(broken)
})

test('a picture with more bytes or more pixels than was said is refused', () => {
  expect(readLogo(png(logoLimits.width + 1, 10))).toEqual({ ok: false, reason: 'logo-pixels' })
  expect(readLogo(png(10, logoLimits.height + 1))).toEqual({ ok: false, reason: 'logo-pixels' })
  expect(readLogo(Buffer.alloc(logoLimits.bytes + 1))).toEqual({ ok: false, reason: 'logo-large' })
})
