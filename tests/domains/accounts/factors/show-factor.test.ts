import { expect, test } from 'vitest'
import { countRecoveryCodes, renewRecoveryCodes } from '#app/domains/accounts/factors/recovery-codes.ts'
import { showFactor } from '#app/domains/accounts/factors/show-factor.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { withAuthenticator } from '#tests/support/second-factor.ts'
import { shownBy } from '#tests/support/second-factor-code.ts'

test('a code of the authenticator or from paper is the second factor, however it is spaced', async () => {
  const person = await create.person()
  const { key, codes } = await withAuthenticator(person)
  const code = shownBy(key)
  expect(await showFactor(person, ` ${code.slice(0, 3)} ${code.slice(3)} `)).toEqual({ ok: true })
  expect(await showFactor(person, codes[0]?.toUpperCase().replace('-', ' ') ?? '')).toEqual({ ok: true })
  expect(await countRecoveryCodes(person.id)).toBe(9)
  expect(await showFactor(person, codes[0] ?? '')).toEqual({ ok: false, reason: 'factor-wrong' })
})

test('codes of somebody else and codes made anew open nothing', async () => {
  const [person, other] = [await create.person(), await create.person()]
  const { codes } = await withAuthenticator(person)
  await withAuthenticator(other)
  expect(await showFactor(other, codes[0] ?? '')).toEqual({ ok: false, reason: 'factor-wrong' })
  const renewed = await renewRecoveryCodes(person)
  expect(await showFactor(person, codes[0] ?? '')).toEqual({ ok: false, reason: 'factor-wrong' })
  expect(await showFactor(person, renewed[9] ?? '')).toEqual({ ok: true })
  expect(await countRecoveryCodes(person.id)).toBe(9)
})

test('recovery codes do not lie in the database', async () => {
  const person = await create.person()
  const { codes } = await withAuthenticator(person)
  const rows = JSON.stringify(await db.recoveryCode.findMany({ where: { personId: person.id } }))
  for (const code of codes) for (const part of [code, code.replace('-', '')]) expect(rows).not.toContain(part)
})

test('after five wrong codes one waits, also with the right one', async () => {
  const person = await create.person()
  const { key } = await withAuthenticator(person)
  const reasons: string[] = []
  for (let time = 0; time < 6; time++) {
    const shown = await showFactor(person, 'not-a-code')
    if (!shown.ok) reasons.push(shown.reason)
  }
  expect(reasons).toEqual([...Array<string>(5).fill('factor-wrong'), 'factor-wait'])
  expect(await showFactor(person, shownBy(key))).toMatchObject({ ok: false, reason: 'factor-wait' })
})

test('guesses at the second factor made all at once count as many', async () => {
  const person = await create.person()
  await withAuthenticator(person)
  const answers = await Promise.all(Array.from({ length: 20 }, () => showFactor(person, 'not-a-code')))
  const reasons = answers.map((answer) => (answer.ok ? 'ok' : answer.reason))
  expect(reasons.filter((reason) => reason === 'factor-wrong')).toHaveLength(5)
  expect(reasons.filter((reason) => reason === 'factor-wait')).toHaveLength(15)
})
