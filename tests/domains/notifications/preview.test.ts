import { expect, test } from 'vitest'
import { samples } from '#app/domains/notifications/notice-kind.ts'
import { previewLetters } from '#app/domains/notifications/preview.ts'
import { locales } from '#app/platform/i18n/locales.ts'
import { create } from '#tests/support/create.ts'

test.each(locales)('who operates the site reads every letter in %s, and nobody else does', async (locale) => {
  const learner = await create.person()
  const operator = { ...learner, grants: [{ role: 'administrator' as const, scope: 'all', scopeId: null }] }
  const letters = previewLetters(operator, locale)
  expect(letters.length).toBe(samples.length + 6)
  for (const { subject, mail, sms } of letters) {
    expect([subject, mail, sms].join()).not.toMatch(/undefined|null|Invalid|1970/)
    expect(sms.length).toBeLessThan(mail.length)
  }
  expect(previewLetters(learner, locale)).toEqual([])
})
