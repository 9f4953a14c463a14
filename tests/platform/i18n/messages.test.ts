import { expect, test } from 'vitest'
import { messagesFor } from '#app/platform/i18n/messages.ts'

test('a sentence in Uzbek Cyrillic is right for each thing put into it, however many were said before', () => {
  const { found, foundFor } = messagesFor('oz').catalogue
  const asked = Array.from({ length: 500 }, (_, n) => [found(n), foundFor(n, 'Hisob')])
  expect(asked.slice(0, 2)).toEqual([
    [found(0), foundFor(0, 'Hisob')],
    [found(1), foundFor(1, 'Hisob')],
  ])
  for (const [n, [without = '', withWord = '']] of asked.entries()) {
    expect(without.match(/\d+/)?.[0]).toBe(String(n))
    expect(without).not.toMatch(/[A-Za-z]/)
    expect(withWord.match(/[A-Za-z]+/g)).toEqual(['Hisob'])
  }
})
