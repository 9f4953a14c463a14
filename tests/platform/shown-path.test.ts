import { expect, test } from 'vitest'
import { knowAddresses, shownPath } from '#app/platform/shown-path.ts'

knowAddresses([
  ':lang',
  ':lang/learn/certificates',
  ':lang/learn/:course',
  ':lang/*',
  'v/:serial?',
  'assets/*',
  'healthz',
])

test.each([
  ['/', '/'],
  ['/healthz', '/healthz'],
  ['/ky', '/:lang'],
  ['/ky/learn/certificates', '/:lang/learn/certificates'],
  ['/ky/learn/budget', '/:lang/learn/:course'],
  ['/ky/Aigul/Toktogulova', '/:lang/*'],
  ['/v/Toktogulova', '/v/:serial?'],
  ['/v', '/v/:serial?'],
  ['/assets/app-1a2b.css', '/assets/*'],
  ['/Toktogulova/Aigul', '/:lang/*'],
  ['/healthz/996700123456', '/:lang/*'],
])('of %s the log shows %s', (path, shown) => {
  expect(shownPath(path)).toBe(shown)
})
