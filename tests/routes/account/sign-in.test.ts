import { createHook } from 'node:async_hooks'
import { expect, onTestFinished, test } from 'vitest'
import { demoPassword, hashPassword } from '#app/domains/accounts/password.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { newId } from '#app/platform/ids.ts'
import { action, loader } from '#app/routes/account/sign-in.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'

const password = 'three unrelated words'

async function personWithPassword() {
  const person = await create.person()
  const passwordHash = await hashPassword(password)
  await transaction(() => db.person.update({ where: { id: person.id }, data: { passwordHash } }))
  return person
}

async function signIn(personId: string, path = '/ru/sign-in', headers = {}): Promise<Response> {
  const form: [string, string][] = [
    ['contact', `${personId}@example.org`],
    ['password', password],
  ]
  const answer = await action(await routeArgs({ params: {}, path, headers, form }))
  if (!(answer instanceof Response)) throw new Error('She is not signed in.')
  return answer
}

test('signing in leads back to the page that asked for it, in whatever letters it is written', async () => {
  const { id } = await personWithPassword()
  const path = `/ru/sign-in?next=${encodeURIComponent('/ky/courses?q=бюджет')}`
  expect((await signIn(id, path)).headers.get('Location')).toBe('/ky/courses?q=%D0%B1%D1%8E%D0%B4%D0%B6%D0%B5%D1%82')
  expect((await signIn(id)).headers.get('Location')).toBe('/ru/learn')
})

test('a page that is none of ours, or too long, is left out without a word', async () => {
  const { id } = await personWithPassword()
  for (const next of ['//elsewhere.example', '/ru/sign-in', `/ru/courses?q=${'a'.repeat(3000)}`]) {
    const answer = await signIn(id, `/ru/sign-in?next=${encodeURIComponent(next)}`)
    expect(answer.headers.get('Location')).toBe('/ru/learn')
  }
})

test('who is signed in already is led on, and never in a circle', async () => {
  const person = await create.person()
  const page = async (path: string) => ledTo(loader(await routeArgs({ as: person, params: {}, path })))
  expect(await page('/ru/sign-in?next=%2Fru%2Fsign-in')).toBe('/ru/learn')
  expect(await page('/ru/sign-in?next=%2Fru%2Fcourses%2Fbudget')).toBe('/ru/courses/budget')
})

test('signing in over a session ends it', async () => {
  const [earlier, person] = [await create.person(), await personWithPassword()]
  const cookie = (await startSession(earlier.id, { isShared: false })).split(';')[0] ?? ''
  expect((await findSession(cookie))?.actor.id).toBe(earlier.id)
  const answer = await signIn(person.id, '/ru/sign-in', { Cookie: cookie })
  expect(await findSession(cookie)).toBeNull()
  const [begun] = answer.headers.getSetCookie()
  expect((await findSession(begun?.split(';')[0] ?? ''))?.actor.id).toBe(person.id)
})

test('the language of the page is remembered with the session', async () => {
  const { id } = await personWithPassword()
  expect((await signIn(id)).headers.getSetCookie()[1]).toContain('lang=ru;')
})

test('too many wrong passwords are answered with 429', async () => {
  const { id } = await personWithPassword()
  const form: [string, string][] = [
    ['contact', `${id}@example.org`],
    ['password', 'wrong password'],
  ]
  const statuses: (number | undefined)[] = []
  for (let time = 0; time < 9; time++) {
    const answer = await action(await routeArgs({ params: {}, form }))
    if (!(answer instanceof Response)) statuses.push(answer.init?.status)
  }
  expect(statuses).toEqual([...Array<number>(8).fill(409), 429])
})

test('fields that are meant for the reader of forms itself are not taken from strangers', async () => {
  const { id } = await personWithPassword()
  for (const field of ['__intent__', '__state__'] as const) {
    const form: [string, string][] = [
      [field, field === '__intent__' ? 'x' : '{"type":"reset"}'],
      ['contact', `${id}@example.org`],
      ['password', password],
    ]
    const answer = await action(await routeArgs({ params: {}, form }))
    expect(answer).toBeInstanceOf(Response)
  }
})

test('where the demonstration is there by default only, its password opens nothing to who comes from elsewhere', async () => {
  const { id } = await create.person()
  const passwordHash = await hashPassword(demoPassword)
  await transaction(() => db.person.update({ where: { id }, data: { passwordHash } }))
  const form: [string, string][] = [
    ['contact', `${id}@example.org`],
    ['password', demoPassword],
  ]
  const isIn = async (headers: Record<string, string>, origin = 'http://localhost') => {
    const args = await routeArgs({ params: {}, form, headers })
    const request = new Request(new URL('/ru/sign-in', origin), args.request)
    return (await action({ ...args, request })) instanceof Response
  }
  expect(await isIn({})).toBe(true)
  expect(await isIn({}, 'http://127.0.0.1:3000')).toBe(true)
  expect(await isIn({ 'X-Forwarded-For': '203.0.113.9' })).toBe(false)
  expect(await isIn({}, 'http://bilim.example.org')).toBe(false)
  env.isDemoHereOnly = false
  onTestFinished(() => {
    env.isDemoHereOnly = true
  })
  expect(await isIn({ 'X-Forwarded-For': '203.0.113.9' }, 'http://bilim.example.org')).toBe(true)
})

/** What a try is answered, but for what was typed, and how many passwords were compared for it. */
async function tried(contact: string) {
  let hashings = 0
  // The library of argon2 gives its work in other threads no name; nothing else is without one.
  const hook = createHook({
    init(_, type) {
      if (type === 'undefined') hashings++
    },
  }).enable()
  const form: [string, string][] = [
    ['contact', contact],
    ['password', 'wrong password'],
  ]
  const answer = await action(await routeArgs({ params: {}, form, address: `2001:db8:${++visitors}::1` }))
  hook.disable()
  if (answer instanceof Response) throw new Error('Somebody is signed in.')
  const { typed, ...said } = answer.data
  return { said, init: answer.init, hashings, typed: { ...typed, contact: typed.contact === contact } }
}
let visitors = 0

test('whoever has an account, one without a password, one kept out, and nobody are answered alike, with as much work', async () => {
  const known = await personWithPassword()
  const [passwordless, keptOut] = [await create.person(), await personWithPassword()]
  await transaction(async () => {
    await db.person.update({ where: { id: passwordless.id }, data: { passwordHash: null } })
    const suspended = { id: newId(), personId: keptOut.id, reason: 'Why', from: now(), byId: known.id }
    await db.suspension.create({ data: suspended })
  })
  // The first comparison of all makes what nobody's password is compared with.
  await tried('nobody@example.org')
  const forNobody = await tried('nobody@example.org')
  expect(forNobody).toMatchObject({ hashings: 1, said: { refusal: 'sign-in-wrong' }, init: { status: 409 } })
  for (const { id } of [known, passwordless, keptOut]) expect(await tried(`${id}@example.org`)).toEqual(forNobody)
})
