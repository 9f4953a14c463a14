import { expect, test } from 'vitest'
import { nearestFile } from '#app/platform/nearest-file.ts'

test('a file is found beside the asking one, or in the nearest folder above it', () => {
  expect(nearestFile('nearest-file.test.ts', import.meta.url).href).toBe(new URL(import.meta.url).href)
  expect(nearestFile('content/certificates/fonts/OFL.txt', import.meta.url).href).toBe(
    new URL('../../content/certificates/fonts/OFL.txt', import.meta.url).href,
  )
})

test('a file that is nowhere above is an error that names it', () => {
  expect(() => nearestFile('no/such/file.txt', import.meta.url)).toThrow('No no/such/file.txt in or above file://')
})
