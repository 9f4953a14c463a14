import { beforeAll, expect, test } from 'vitest'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { action, loader } from '#app/routes/account/join.tsx'
import { action as sayWorkplace, loader as workplace } from '#app/routes/account/workplace.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'
import { createCountry } from '#tests/support/units.ts'

beforeAll(createCountry)

const path = `/ru/join?next=${encodeURIComponent('/ru/courses/budget')}`

const answers = (contact: string): [string, string][] => [
  ['given', 'Айсулуу'],
  ['officialName', 'Өмүрбекова Айсулуу'],
  ['contact', contact],
  ['password', 'three unrelated words'],
  ['sex', 'female'],
  ['birthYear', '1988'],
  ['country', 'KG'],
  ['consent', 'on'],
]

async function join(contact: string, headers = {}): Promise<Response> {
  const answer = await action(await routeArgs({ params: {}, path, headers, form: answers(contact) }))
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer.data))
  return answer
}

test('a newcomer keeps the course she chose through joining and saying where she works', async () => {
  const joined = await join('newcomer@example.org')
  const page = joined.headers.get('Location') ?? ''
  expect(page).toBe('/ru/account/workplace?joined&next=%2Fru%2Fcourses%2Fbudget')

  const Cookie = joined.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const chosen = `${page}&unit=district`
  const shown = await workplace(await routeArgs({ params: {}, path: chosen, headers: { Cookie } }))
  expect(shown).toMatchObject({ isNew: true, next: '/ru/courses/budget', unitId: 'district', isPrecise: true })
  const form: [string, string][] = [
    ['unitId', 'district'],
    ['workplace', 'Ак-Булак'],
    ['positionId', 'specialist'],
  ]
  const said = sayWorkplace(await routeArgs({ params: {}, path: chosen, headers: { Cookie }, form }))
  expect(await ledTo(said)).toBe('/ru/courses/budget')
})

test('her country is not asked twice', async () => {
  const Cookie = (await join('once@example.org')).headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const shown = await workplace(
    await routeArgs({ params: {}, path: '/ru/account/workplace?joined', headers: { Cookie } }),
  )
  expect(shown.path.map(({ id }) => id)).toEqual(['KG'])
  expect(shown.children.map(({ id }) => id)).toEqual(['capital', 'region'])
})

test('who is signed in already is led on to the page she came for', async () => {
  expect(await ledTo(loader(await routeArgs({ as: await create.person(), params: {}, path })))).toBe(
    '/ru/courses/budget',
  )
})

test('joining over a session ends it', async () => {
  const cookie = (await startSession((await create.person()).id, { isShared: false })).split(';')[0] ?? ''
  await join('second@example.org', { Cookie: cookie })
  expect(await findSession(cookie)).toBeNull()
})

test('a taken contact is said at its field, and what was typed comes back without the password', async () => {
  await join('taken@example.org')
  const answer = await action(await routeArgs({ params: {}, path, form: answers('taken@example.org') }))
  if (answer instanceof Response) throw new Error('She has joined twice.')
  expect(answer.init?.status).toBe(409)
  expect(answer.data).toMatchObject({ errors: { contact: ['contact-taken'] }, typed: { given: 'Айсулуу' } })
  expect(answer.data.typed).not.toHaveProperty('password')
})
