import { expect, test } from 'vitest'
import { startSession } from '#app/domains/accounts/session.ts'
import { action } from '#app/routes/account/second-factor.tsx'
import { loader as security } from '#app/routes/account/security.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'
import { withAuthenticator } from '#tests/support/second-factor.ts'
import { shownBy } from '#tests/support/second-factor-code.ts'

const cookieOf = async (personId: string) => (await startSession(personId, { isShared: false })).split(';')[0] ?? ''

test('nothing about her account is shown or changed before the second factor', async () => {
  const person = await create.person()
  await withAuthenticator(person)
  const headers = { Cookie: await cookieOf(person.id) }
  const path = '/ru/account/security'
  expect(await ledTo(security(await routeArgs({ params: {}, headers, path })))).toBe(
    '/ru/account/second-factor?next=%2Fru%2Faccount%2Fsecurity',
  )
})

test('the right code begins the session anew and leads back; the earlier cookie opens nothing more', async () => {
  const person = await create.person()
  const { key } = await withAuthenticator(person)
  const headers = { Cookie: await cookieOf(person.id) }
  const path = '/ru/account/second-factor?next=%2Fru%2Faccount%2Fsecurity'
  const args = await routeArgs({ params: {}, headers, path, form: [['code', shownBy(key)]] })
  expect(await ledTo(action(args))).toBe('/ru/account/security')
  const [renewed = ''] = args.context.cookies
  const again = await routeArgs({
    params: {},
    headers: { Cookie: renewed.split(';')[0] ?? '' },
    path: '/ru/account/security',
  })
  expect(await security(again)).toMatchObject({ codesLeft: 10 })
  expect(await ledTo(security(await routeArgs({ params: {}, headers, path: '/ru/account/security' })))).toContain(
    '/ru/sign-in',
  )
})
