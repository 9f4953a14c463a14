import { expect, test } from 'vitest'
import { ownPath, withWayBack } from '#app/routes/own-path.ts'

test('a page of this site is gone back to, written as an address', () => {
  expect(ownPath('/ky/courses/budget?part=2')).toBe('/ky/courses/budget?part=2')
  expect(ownPath('/ky')).toBe('/ky')
  expect(ownPath('/ky/courses?q=бюджет')).toBe('/ky/courses?q=%D0%B1%D1%8E%D0%B4%D0%B6%D0%B5%D1%82')
  expect(ownPath('/uz/courses/oʻquv')).toBe('/uz/courses/o%CA%BBquv')
})

test('whatever could lead elsewhere is dropped', () => {
  for (const path of [
    'https://elsewhere.example/ky',
    '//elsewhere.example/ky',
    '/\\elsewhere.example/ky',
    '/.//elsewhere.example',
    '/ky/..//elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    'ky/courses',
    '/admin',
    '/files/a',
    '',
    null,
  ])
    expect([path, ownPath(path)]).toEqual([path, null])
})

test('signs that no header may carry never come back', () => {
  expect(ownPath('/ky/courses\r\nSet-Cookie: a=b')).toMatch(/^[\x21-\x7e]+$/)
})

test('pages that would lead round in a circle, and what is too long for a page of ours, are dropped', () => {
  const circles = ['/ky/sign-in', '/ky/sign-in?next=%2Fky', '/ky/join', '/ky/sign-in/', '/ky/x/../join', '/ky/sign-out']
  for (const path of [...circles, `/ky/courses?q=${'a'.repeat(2000)}`])
    expect([path, ownPath(path)]).toEqual([path, null])
})

test('the page to go back to stands in the address, or nothing does', () => {
  expect(withWayBack('/ky/courses?q=a&b')).toBe('?next=%2Fky%2Fcourses%3Fq%3Da%26b')
  expect(withWayBack(null)).toBe('')
})
