import { expect, test } from 'vitest'
import { readCookie } from '#app/platform/cookies.ts'

test('a cookie is found by exactly its name, and whatever the others hold is no matter', () => {
  const headers = [
    'bilim=p1',
    '_ga=100%; bilim=p1',
    ' lang=%zz ;bilim= p1 ; other',
    'xbilim=p2; bilim=p1; bilim=p3',
    '=;;;=; bilim=p1',
  ]
  expect(headers.map((header) => readCookie(header, 'bilim'))).toEqual(headers.map(() => 'p1'))
})

test('no other spelling passes for the name', () => {
  const headers = [
    null,
    undefined,
    '',
    'bilim',
    '%62ilim=p1',
    'Bilim=p1',
    'xbilim=p1',
    '%5F_Host-bilim=p1',
    'a=bilim=p1',
  ]
  expect(headers.map((header) => readCookie(header, 'bilim'))).toEqual(
    headers.map((header) => (header === 'bilim' ? '' : null)),
  )
})
