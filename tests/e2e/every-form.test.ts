import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { writeName } from '#app/domains/accounts/name.ts'
import { endAll, newFolder, startSite } from './support/built-site.ts'
import { type FormField, formsOf } from './support/forms.ts'
import { oddText } from './support/odd-text.ts'
import { siteRoutes } from './support/site-routes.ts'
import { type Answer, type FoundForm, type FoundPage, formsOn, type Walk, walkSite } from './support/walk-site.ts'

const seed = Number(process.env.BILIM_SEED ?? 20261125)
const [formRuns, addressRuns] = [7, 4]

/** What no page of ours has a form for, and why. */
const withoutForm: Record<string, string> = {
  'account/merge-code.tsx': 'its form stands in the answer to another one, with what only that answer knows',
  'api/unsubscription.tsx': 'mail programs send it',
  'account/passkey-question.tsx': 'the script of passkeys asks it',
  'account/new-passkey-question.tsx': 'the script of passkeys asks it',
  'public/not-found.tsx': 'there is nothing at that address',
}
/** What ends a session or closes the site comes after everything else. */
const lastOfAll = [
  'admin/timed-access',
  'account/role',
  'account/timed-access-end',
  'account/session-ending',
  'admin/maintenance',
  'account/sign-out',
]

let data: string
let origin: string
let pages: FoundPage[]
let forms: FoundForm[]
let logged: () => string
let visits = 0

test.describe.configure({ mode: 'serial', timeout: 900_000 })

test.beforeAll(async () => {
  test.setTimeout(900_000)
  data = newFolder()
  const env = {
    ...process.env,
    BILIM_DATA: data,
    LOG_LEVEL: 'silent',
    DATABASE_URL: '',
    REDIS_URL: '',
    BILIM_DEMO: 'yes',
  }
  const words = ['--import', 'tsx', 'tests/e2e/support/form-world.ts']
  const walks: Walk[] = JSON.parse(execFileSync(process.execPath, words, { env, encoding: 'utf8' }))
  // Behind a proxy everybody can come from an address of her own, and no limit ends the walk.
  const site = startSite({ BILIM_DATA: data, BILIM_PROXY: 'yes', BILIM_DEMO: 'yes', LOG_LEVEL: 'info' })
  origin = await site.opened()
  logged = site.logged
  const { href } = new URL(origin)
  expect(href).toBe(`${origin}/`)
  pages = []
  for (const walk of walks) {
    pages.push(...(await walkSite(walk, ask)))
    if (walk.viewer === 'closer') await ask('/ru/admin/maintenance/end', walk.cookie, new URLSearchParams())
  }
  forms = formsOn(pages)
})
test.afterAll(endAll)

async function ask(address: string, cookie: string, form?: BodyInit): Promise<Answer> {
  const response = await fetch(origin + address, {
    method: form === undefined ? 'GET' : 'POST',
    redirect: 'manual',
    headers: {
      ...{ Accept: 'text/html', Origin: origin, 'X-Forwarded-For': `2001:db8:${(visits++).toString(16)}::1` },
      ...(cookie && { Cookie: cookie }),
    },
    ...(form !== undefined && { body: form }),
  })
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true
  const begun = response.headers.getSetCookie().find((line) => /^bilim=\w/.test(line))
  const location = response.headers.get('Location')
  return { status: response.status, location, cookie: begun?.split(';')[0], isPage, text: await response.text() }
}

/** Sends a form; a session that begins anew goes on under its new cookie. */
async function send({ action, walk }: FoundForm, body: BodyInit): Promise<Answer> {
  const answer = await ask(action, walk.cookie, body)
  if (walk.cookie && answer.cookie) walk.cookie = answer.cookie
  return answer
}

const isTheLast = ({ route }: FoundForm) => lastOfAll.findIndex((file) => route?.file.startsWith(file))
const runs = (numRuns: number) => ({ seed, numRuns, endOnFailure: true })

/** Nothing breaks, nothing of our inside is told, and what was typed is text on the page and nothing else. */
function expectWhole(answer: Answer, typed: string, what = typed): void {
  expect(answer.status, what).toBeLessThan(500)
  expect(answer.text).not.toMatch(/\n\s+at .+:\d+:\d+|node_modules|SQLITE_|PrismaClient/)
  if (answer.isPage && typed.length > 4 && /[<>"&]/.test(typed)) expect(answer.text).not.toContain(typed)
}

/** What a browser sends for a form that is filled in so that it would be taken. */
function filledIn({ fields }: FoundForm): [string, string][] {
  return fields.filter(({ kind }) => kind !== 'file').map((field) => [field.name, fitting(field)])
}

let contacts = 0
function fitting({ name, kind, value, choices }: FormField): string {
  const chosen = value || (choices.find(Boolean) ?? '')
  if (chosen || kind === 'hidden' || name === 'proof') return chosen
  // What has no end is taken more readily.
  if (/^(to|validTo)/.test(name)) return ''
  if (kind === 'date') return '2030-01-01'
  if (kind === 'time' || /time/i.test(name)) return '08:00'
  const byName: Record<string, string> = {
    contact: `somebody-${contacts++}@example.org`,
    birthYear: '1990',
    minutes: '15',
    until: '2030-01-01 08:00',
    password: 'three unrelated words',
    value: '14',
    parentId: '',
    unitId: 'KG-41704235',
    reason: 'A reason that is long enough',
    facts: 'Two facts that were asked for',
  }
  return byName[name] ?? 'Some words that fit'
}

type Shape = 'twice' | 'missing' | 'list' | 'inside' | 'prototype' | 'file' | 'more'
const shapes: Shape[] = ['twice', 'missing', 'list', 'inside', 'prototype', 'file', 'more']

/** The form with one field of another type than a word. */
function misshapen(pairs: [string, string][], name: string, shape: Shape): BodyInit {
  const others = pairs.filter(([other]) => other !== name)
  const parts = new FormData()
  for (const [other, value] of others) parts.append(other, value)
  if (shape === 'file') {
    parts.append(name, new Blob(['<svg onload="alert(1)">'], { type: 'image/svg+xml' }), '../../<b>.svg')
    return parts
  }
  const more: Record<Exclude<Shape, 'file'>, [string, string][]> = {
    twice: [
      [name, 'one'],
      [name, 'two'],
    ],
    missing: [],
    list: [
      [`${name}[]`, 'a'],
      [`${name}[0]`, 'b'],
      [`${name}[99999999]`, 'c'],
    ],
    inside: [
      [`${name}.inside`, 'a'],
      [`${name}[inside].further`, 'b'],
    ],
    prototype: [
      [`${name}.__proto__.polluted`, 'a'],
      ['__proto__.polluted', 'b'],
      ['constructor.prototype.polluted', 'c'],
    ],
    more: [
      ...pairs.filter(([other]) => other === name),
      ['role', 'administrator'],
      ['personId', 'x'],
      ['__state__', '{'],
      ['__intent__', '{}'],
    ],
  }
  return new URLSearchParams([...others, ...more[shape]])
}

let marks = 0
/** Letters that stand nowhere else, by which a word is found again. */
const nextMark = () => `Zq${String(marks++).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}Qz`
const readBack = new Set<string>()
const accepted = new Map<string, { typed: string; where: string; name: string }>()
// A code opens something once, and is not shown again.
const secrets = ['password', 'proof', 'code']

/** A name and a contact are written as its rule says, a line without what cannot be seen; all else stays as it was typed. */
const rules: ((typed: string) => string)[] = [
  (typed) => typed,
  (typed) => typed.trim(),
  (typed) => typed.replace(/\p{Cf}/gu, '').trim(),
  writeName,
]

// Half a sign is sent by browsers as the sign for none.
const wellFormed = (text: string) => Buffer.from(text).toString()

const fieldsOf = (html: string, page: string, { name, kind }: FormField): FormField[] =>
  formsOf(html, page)
    .flatMap(({ fields }) => fields)
    .filter((field) => field.name === name && field.kind === kind)

async function sendAndRead(form: FoundForm, field: FormField, odd: string, isMarked: boolean): Promise<void> {
  const mark = isMarked && odd.length < 500 && /^text/.test(field.kind) ? nextMark() : ''
  const typed = wellFormed(mark ? `${odd}${mark}${odd}` : odd)
  const pairs = filledIn(form).map(([name, value]): [string, string] => [name, name === field.name ? typed : value])
  if (form.method === 'get') {
    const path = form.action.split('?', 1)[0]
    const answer = await ask(`${path}?${new URLSearchParams(pairs)}`, form.walk.cookie)
    expectWhole(answer, typed)
    if (typed.includes('\0')) expect(answer.status).toBe(400)
    return
  }
  const body = new URLSearchParams(pairs)
  const answer = await send(form, body)
  expectWhole(answer, typed)
  if (body.toString().length > 64 * 1024) return expect(answer.status).toBe(413)
  if (typed.includes('\0')) return expect(answer.status).toBe(400)
  const isAccepted = answer.status >= 300 && answer.status < 400
  if (isTheLast(form) < 0 && form.walk.cookie.startsWith('bilim='))
    expect(answer.location ?? '').not.toContain('/sign-in')
  if (isAccepted && mark) {
    accepted.set(mark, { typed, where: form.route?.file ?? '', name: field.name })
    // What a page keeps showing is compared before the next word takes its place.
    const page = await ask(form.page, form.walk.cookie)
    const [kept] = fieldsOf(page.text, form.page, field).filter(({ value }) => value.includes(mark))
    if (kept) expect(rules.map((rule) => rule(typed))).toContain(kept.value)
    if (kept) readBack.add(mark)
  }
  if (isAccepted || secrets.includes(field.name) || !/^(text|textarea|date|number|time)$/.test(field.kind)) return
  const [shown] = fieldsOf(answer.text, form.page, field)
  if (shown) expect(shown.value, `${form.route?.file} ${field.name}`).toBe(typed)
}

test('every action of the site has a form on a page that somebody finds', () => {
  const found = new Set(forms.map(({ route }) => route?.file))
  const sought = siteRoutes.filter(({ hasAction }) => hasAction).map(({ file }) => file)
  expect(sought.length).toBeGreaterThan(50)
  expect(sought.filter((file) => !found.has(file) && !(file in withoutForm))).toEqual([])
  expect(forms.filter(({ route }) => !route).map(({ page, action }) => `${page}: ${action}`)).toEqual([])
  expect(pages.filter(({ answer }) => answer.status >= 500).map(({ address }) => address)).toEqual([])
})

test('whatever is typed into a field of a form, nothing breaks and it comes back as it was typed', async () => {
  const faults: string[] = []
  for (const form of inOrder()) {
    for (const field of form.fields.filter(({ kind }) => kind !== 'file')) {
      const property = fc.asyncProperty(oddText, fc.boolean(), (odd, isMarked) =>
        sendAndRead(form, field, odd, isMarked),
      )
      const tried = await fc.check(property, runs(formRuns))
      if (tried.failed) faults.push(`${form.route?.file} ${field.name}: ${fc.defaultReportMessage(tried)}`)
    }
  }
  expect(faults).toEqual([])
})

test('whatever the type of a field, nothing breaks', async () => {
  for (const form of inOrder().filter(({ method }) => method === 'post')) {
    for (const { name } of form.fields) {
      for (const shape of shapes) {
        const answer = await send(form, misshapen(filledIn(form), name, shape))
        expectWhole(answer, '<svg onload="alert(1)">', `${form.route?.file} ${name} ${shape}`)
      }
    }
  }
  for (const file of Object.keys(withoutForm)) {
    const pattern = siteRoutes.find((route) => route.file === file)?.pattern ?? ''
    for (const shape of shapes) {
      const answer = await ask(filledPath(pattern, 'x'), '', misshapen([['credential', '{}']], 'credential', shape))
      expectWhole(answer, '<svg onload="alert(1)">')
    }
  }
})

test('what was taken lies in the database as it was typed, or as the rule for it says', () => {
  const database = new Database(join(data, 'bilim.sqlite'), { readonly: true })
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]
  const changed: string[] = []
  for (const table of tables) {
    for (const { name } of database.prepare(`PRAGMA table_info("${table}")`).all() as { name: string }[]) {
      const cells = database.prepare(`SELECT "${name}" FROM "${table}" WHERE instr("${name}", 'Zq') > 0`).pluck().all()
      for (const cell of cells.map(String)) {
        for (const [mark] of cell.matchAll(/Zq[a-j]+Qz/g)) {
          const taken = accepted.get(mark)
          if (!taken) continue
          readBack.add(mark)
          if (!rules.some((rule) => spellings(rule(taken.typed)).some((spelling) => cell.includes(spelling))))
            changed.push(`${table}.${name} from ${taken.where} ${taken.name}: ${JSON.stringify([taken.typed, cell])}`)
        }
      }
    }
  }
  database.close()
  expect(changed).toEqual([])
  expect(readBack.size).toBeGreaterThan(15)
})

/** As it stands alone, in JSON and in a page. */
const spellings = (text: string) => [
  text,
  JSON.stringify(text).slice(1, -1),
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign),
]

test('whatever stands in an address, nothing breaks', async () => {
  const faults: string[] = []
  const byViewer = (pattern: string) => pages.filter(({ route }) => route.pattern === pattern).slice(0, 2)
  const names = [...new Set(parameters())]
  expect(names.length).toBeGreaterThan(15)
  for (const { pattern, file } of siteRoutes.filter((route) => route.hasLoader)) {
    const walks = [...byViewer(pattern).map(({ walk }) => walk), pages[0]?.walk].filter((walk) => walk !== undefined)
    const property = fc.asyncProperty(oddText, fc.constantFrom(...walks), async (odd, { cookie }) => {
      const typed = wellFormed(odd.slice(0, 3000))
      const query = new URLSearchParams(names.map((name) => [name, typed.slice(0, 300)]))
      const path = filledPath(pattern, typed)
      for (const address of [
        path,
        `${path}?${query}`,
        `${byViewer(pattern)[0]?.address.split('?', 1)[0] ?? path}?${query}`,
      ]) {
        if (address.length > 15_000) continue
        expectWhole(await ask(address, cookie), typed, `${file} ${address}`)
      }
    })
    const tried = await fc.check(property, runs(addressRuns))
    if (tried.failed) faults.push(`${file}: ${fc.defaultReportMessage(tried)}`)
  }
  expect(faults).toEqual([])
})

/** The names of all that any page asks the address for, wherever the code does. */
function parameters(): string[] {
  const sources = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const asked = /(?:searchParams|params|parameters|typed|url)\.(?:get|has|getAll)\('([\w-]+)'\)/g
  return [
    ...sources.flatMap((file) =>
      [...readFileSync(join('app', file), 'utf8').matchAll(asked)].map(([, name = '']) => name),
    ),
    ...forms.filter(({ method }) => method === 'get').flatMap(({ fields }) => fields.map(({ name }) => name)),
    ...pages.flatMap(({ address }) => [...new URL(address, origin).searchParams.keys()]),
  ]
}

test('after all that was sent every page still opens, and no word of it is markup', async () => {
  const again = new Set<string>()
  for (const { walk, address, answer } of pages) {
    if (again.has(address) || !answer.isPage) continue
    again.add(address)
    const { status, text } = await ask(address, walk.cookie)
    expect(status, address).toBeLessThan(500)
    expect(text, address).not.toMatch(/<script>alert|<img src=x|<svg onload|" onfocus="alert/)
  }
  const log = logged()
  expect(log).not.toMatch(/"level":[56]0/)
  expect(log).toContain('"status":302')
  for (const { typed } of accepted.values()) if (typed.length > 12) expect(log).not.toContain(typed)
})

const inOrder = () => [...forms].sort((one, other) => isTheLast(one) - isTheLast(other))
const filledPath = (pattern: string, value: string) =>
  pattern.replace(':lang', 'ru').replace(/:\w+\??|\*/g, () => encodeURIComponent(value))
