import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readImageSize } from '#app/domains/courses/files/image-size.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

test('a PNG says its size', () => {
  const png = readFileSync('tests/fixtures/content/courses/every-directive/figures/photo.png')
  expect(readImageSize(png)).toEqual({ width: 3, height: 2 })
})

test('a JPEG says its size behind whatever stands before it', () => {
  const before = [0xff, 0xe1, 0x00, 0x04, 0xff, 0xc0]
  const frame = [0xff, 0xc2, 0x00, 0x11, 0x08, 0x01, 0x02, 0x03, 0x04]
  expect(readImageSize(bytes([0xff, 0xd8], before, frame))).toEqual({ width: 0x304, height: 0x102 })
})

test('each of the three kinds of WebP says its size', () => {
  const plain = bytes('RIFF....WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00])
  const lossless = bytes('RIFF....WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x3f, 0xc1, 0x3b, 0x00])
  const extended = bytes('RIFF....WEBPVP8X', [0, 0, 0, 0, 0, 0, 0, 0, 0x3f, 0x01, 0x00, 0xef, 0x00, 0x00])
  for (const picture of [plain, lossless, extended]) expect(readImageSize(picture)).toEqual({ width: 320, height: 240 })
})

test('anything else is no picture', () => {
  expect(readImageSize(Buffer.from('%PDF-1.7 and more words'))).toBe(null)
  expect(readImageSize(bytes([0xff, 0xd8], [0xff, 0xe1, 0x00]))).toBe(null)
  expect(readImageSize(Buffer.alloc(0))).toBe(null)
})
