import { beforeAll, expect, test } from 'vitest'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { loader as code, action as enter } from '#app/routes/account/code.tsx'
import { action, loader } from '#app/routes/account/join.tsx'
import { loader as about, action as sayAbout } from '#app/routes/account/join-about.tsx'
import { action as sayWorkplace, loader as workplace } from '#app/routes/account/workplace.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs, shownBy } from '#tests/support/route-args.ts'
import { createCountry } from '#tests/support/units.ts'

beforeAll(createCountry)

const joinPath = `/ru/join?next=${encodeURIComponent('/ru/courses/budget')}`

const answers: [string, string][] = [
  ['given', 'Айсулуу'],
  ['officialName', 'Өмүрбекова Айсулуу'],
  ['password', 'three unrelated words'],
  ['sex', 'female'],
  ['birthYear', '1988'],
  ['country', 'KG'],
  ['consent', 'on'],
]

/** A browser that keeps its cookies and goes where it is led. */
function browser(Cookie = '') {
  const cookies = new Map(Cookie ? [Cookie.split('=') as [string, string]] : [])
  const sent = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    sent,
    args: (path: string, form?: [string, string][]) =>
      routeArgs({ params: {}, path, headers: { Cookie: sent() }, ...(form && { form }) }),
    follow(answer: unknown): string {
      if (!(answer instanceof Response)) throw new Error(`This leads nowhere: ${JSON.stringify(answer)}`)
      for (const cookie of answer.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';')
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
      }
      return answer.headers.get('Location') ?? ''
    },
  }
}

async function askFor(contact: string, at = browser()) {
  const form: [string, string][] = [
    ['country', 'KG'],
    ['contact', contact],
  ]
  const page = at.follow(await action(await at.args(joinPath, form)))
  const { keptCode } = await shownBy(code(await at.args(page)))
  return { at, page, keptCode: keptCode ?? '' }
}

async function confirm(contact: string, earlier = browser()) {
  const { at, page, keptCode } = await askFor(contact, earlier)
  return { at, page: at.follow(await enter(await at.args(page, [['code', keptCode]]))) }
}

async function join(contact: string, earlier = browser()) {
  const { at, page } = await confirm(contact, earlier)
  return { at, page: at.follow(await sayAbout(await at.args(page, answers))) }
}

test('a newcomer keeps the course she chose through joining and saying where she works', async () => {
  const { at, page } = await join('newcomer@example.org')
  expect(page).toBe('/ru/account/workplace?joined&next=%2Fru%2Fcourses%2Fbudget')
  const chosen = `${page}&unit=district`
  const shown = await workplace(await at.args(chosen))
  expect(shown).toMatchObject({ isNew: true, next: '/ru/courses/budget', unitId: 'district', isPrecise: true })
  const form: [string, string][] = [
    ['unitId', 'district'],
    ['workplace', 'Ак-Булак'],
    ['positionId', 'specialist'],
  ]
  expect(await ledTo(sayWorkplace(await at.args(chosen, form)))).toBe('/ru/courses/budget')
})

test('her country is not asked twice', async () => {
  const { at } = await join('once@example.org')
  const shown = await workplace(await at.args('/ru/account/workplace?joined'))
  expect(shown.path.map(({ id }) => id)).toEqual(['KG'])
  expect(shown.children.map(({ id }) => id)).toEqual(['capital', 'region'])
})

test('who is signed in already is led on to the page she came for', async () => {
  const args = await routeArgs({ as: await create.person(), params: {}, path: joinPath })
  expect(await ledTo(loader(args))).toBe('/ru/courses/budget')
})

test('joining over a session ends it', async () => {
  const cookie = (await startSession((await create.person()).id, { isShared: false })).split(';')[0] ?? ''
  const { at, page } = await confirm('second@example.org')
  const args = await at.args(page, answers)
  args.request.headers.set('Cookie', `${at.sent()}; ${cookie}`)
  at.follow(await sayAbout(args))
  expect(await findSession(cookie)).toBeNull()
})

test('who has an account is signed in after the code, and told so; the page before it is the same', async () => {
  const { id } = await create.person()
  const known = await askFor(`${id}@example.org`)
  const unknown = await askFor('nobody-yet@example.org')
  const shape = (page: string) => page.replace(/step=\w+/, '')
  expect(shape(known.page)).toBe(shape(unknown.page))
  const next = known.at.follow(await enter(await known.at.args(known.page, [['code', known.keptCode]])))
  expect(next).toBe('/ru/join/about?known&next=%2Fru%2Fcourses%2Fbudget')
  expect((await findSession(known.at.sent()))?.actor.id).toBe(id)
  expect(await about(await known.at.args(next))).toEqual({ isKnown: true, page: '/ru/courses/budget' })
})

test('a wrong code is said at its field', async () => {
  const { at, page, keptCode } = await askFor('slips@example.org')
  const wrong = keptCode === '000000' ? '000001' : '000000'
  const answer = await enter(await at.args(page, [['code', wrong]]))
  expect(answer).toMatchObject({ data: { errors: { code: ['code-wrong'] } }, init: { status: 409 } })
})

test('sending the form again or going back leads to where she is', async () => {
  const { at, page } = await askFor('returns@example.org')
  expect((await askFor('returns@example.org', at)).page).toBe(page)
  const confirmed = await confirm('goes-back@example.org')
  const back = confirmed.page.replace('/join/about', '/code')
  expect(await ledTo(code(await confirmed.at.args(back)))).toBe(confirmed.page)
})

test('two tabs join two people, each with her own code', async () => {
  const at = browser()
  const first = await askFor('first-tab@example.org', at)
  const second = await askFor('second-tab@example.org', at)
  for (const { page, keptCode } of [first, second])
    expect(at.follow(await enter(await at.args(page, [['code', keptCode]])))).toContain('/ru/join/about?')
})

test('another browser cannot go on with a code that it has not asked for', async () => {
  const { page } = await confirm('overheard@example.org')
  expect(await ledTo(about(await browser().args(page)))).toBe('/ru/join')
  expect(await ledTo(sayAbout(await browser('bilim-steps=made~up').args(page, answers)))).toBe('/ru/join')
})
