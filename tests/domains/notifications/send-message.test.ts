import { expect, onTestFinished, test, vi } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { minutes } from '#app/platform/clock.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { startSmsServer } from '#tests/support/sms-server.ts'

const noon = new Date('2026-11-25T06:00:00Z')
let count = 0

/** A site that sends by servers of its own, and what it needs to be asked. */
async function sendingSite(wishes: Parameters<typeof startMailServer>[0] = {}, answer?: () => number | null) {
  const [smtp, gateway] = [await startMailServer(wishes), await startSmsServer(answer)]
  vi.stubEnv('SMTP_URL', smtp.url)
  vi.stubEnv('SMS_URL', gateway.url)
  vi.resetModules()
  const clock = await import('#app/platform/clock.ts')
  const database = await import('#app/platform/db.ts')
  const message = await import('#app/domains/notifications/message.ts')
  const sending = await import('#app/domains/notifications/send-message.ts')
  const { forgetCodes } = await import('#app/domains/notifications/unsent.ts')
  const { resendMessage } = await import('#app/domains/notifications/resend-message.ts')
  const { sendCode } = await import('#app/domains/notifications/send-code.ts')
  const { drain } = await import('#tests/support/jobs.ts')
  const made = await import('#tests/support/create.ts')
  clock.setClock(noon)
  onTestFinished(async () => {
    vi.unstubAllEnvs()
    clock.setClock(undefined)
    await database.closeDb()
    await Promise.all([smtp.close(), gateway.close()])
  })
  const pass = (by: number) => clock.setClock(clock.later(clock.now(), by))
  const row = (cause: string) => database.db.message.findUniqueOrThrow({ where: { cause } })
  const keep = async (to: { channel: 'mail' | 'sms'; dueAt?: Date }) => {
    const cause = `letter-${++count}`
    const recipient = to.channel === 'mail' ? 'aigul@example.org' : '+996555123456'
    const words = { locale: 'ru', subject: 'Готов', text: 'Сертификат готов.' }
    await message.keepMessage({ cause, purpose: 'security', personId: null, recipient, ...words, ...to })
    return cause
  }
  const { letters } = smtp
  const { taken } = gateway
  return {
    ...message,
    ...sending,
    ...made,
    drain,
    resendMessage,
    sendCode,
    forgetCodes,
    letters,
    taken,
    pass,
    row,
    keep,
  }
}

const asOperator = (person: PersonActor): PersonActor => ({
  ...person,
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
})

test('a kept message leaves by itself, once, by the way it was kept for', async () => {
  const { keep, drain, sendWaiting, row, letters, taken } = await sendingSite()
  const [byMail, bySms] = [await keep({ channel: 'mail' }), await keep({ channel: 'sms' })]
  await drain()
  await sendWaiting()
  expect(letters.map(({ to }) => to)).toEqual([['aigul@example.org']])
  expect(taken.map(({ body }) => body)).toMatchObject([{ to: '+996555123456', text: 'Сертификат готов.' }])
  expect(await row(byMail)).toMatchObject({ sentAt: noon, failedAt: null, failure: null, tries: 1 })
  expect(await row(bySms)).toMatchObject({ sentAt: noon, failedAt: null, failure: null, tries: 1 })
})

test('two processes that send the same message at once send it once', async () => {
  const { keep, row, sendMessage, letters } = await sendingSite()
  const { id } = await row(await keep({ channel: 'mail' }))
  await Promise.all([sendMessage(id), sendMessage(id), sendMessage(id)])
  expect(letters.length).toBe(1)
})

test('what waits for the end of quiet hours leaves then', async () => {
  const { keep, drain, sendWaiting, pass, letters } = await sendingSite()
  await keep({ channel: 'mail', dueAt: new Date(noon.getTime() + minutes(30)) })
  await drain()
  await sendWaiting()
  expect(letters).toEqual([])
  pass(minutes(31))
  await sendWaiting()
  await sendWaiting()
  expect(letters.length).toBe(1)
})

test('a server that is busy is asked again later, each time after a longer rest, and the letter then leaves once', async () => {
  let answer: number | null = 451
  const { keep, drain, sendWaiting, pass, row, letters } = await sendingSite({ refuse: () => answer })
  const cause = await keep({ channel: 'mail' })
  await drain()
  expect(await row(cause)).toMatchObject({ sentAt: null, failedAt: null, tries: 1 })
  await sendWaiting()
  expect((await row(cause)).tries).toBe(1)
  pass(minutes(2))
  await sendWaiting()
  expect((await row(cause)).tries).toBe(2)
  pass(minutes(3))
  await sendWaiting()
  expect((await row(cause)).tries).toBe(2)
  answer = null
  pass(minutes(1))
  await sendWaiting()
  expect(letters.length).toBe(1)
})

test('a server that stays away is given up after four hours, and the administrator can have it tried again', async () => {
  let answer: number | null = 451
  const site = await sendingSite({ refuse: () => answer })
  const { keep, drain, sendWaiting, pass, row, letters, create } = site
  const cause = await keep({ channel: 'mail' })
  await drain()
  for (let hour = 0; hour < 12; hour++) {
    pass(minutes(64 * (hour < 6 ? 1 : 3)))
    await sendWaiting()
  }
  const { id } = await row(cause)
  expect(await row(cause)).toMatchObject({ sentAt: null, failure: 'SMTP 451, RCPT TO', tries: 8 })
  expect((await row(cause)).failedAt).not.toBeNull()

  const person = await create.person()
  answer = null
  expect(await site.resendMessage(person, id)).toEqual({ ok: false, reason: 'message-not-failed' })
  expect(await site.resendMessage(asOperator(person), id)).toMatchObject({ ok: true })
  await drain()
  expect(letters.length).toBe(1)
  expect(await site.resendMessage(asOperator(person), id)).toEqual({ ok: false, reason: 'message-not-failed' })
})

test('a letter whose line broke while it was handed over is left to the administrator: it may have arrived', async () => {
  const { keep, drain, sendWaiting, pass, row, letters } = await sendingSite({ isBreakingOff: () => true })
  const cause = await keep({ channel: 'mail' })
  await drain()
  pass(minutes(600))
  await sendWaiting()
  expect(letters.length).toBe(1)
  expect(await row(cause)).toMatchObject({ sentAt: null, failure: 'interrupted', tries: 1 })
})

test('what a code says is forgotten when it was sent, and shown to nobody before', async () => {
  const site = await sendingSite({}, () => 503)
  const { sendCode, drain, row, create, findMessage, pass, forgetCodes, taken } = site
  const contact = { phone: '+996555000111' }
  await sendCode({ cause: 'code-1', contact, locale: 'ru', purpose: 'sign-in', code: '123456' })
  await sendCode({
    cause: 'code-2',
    contact: { email: 'a@example.org' },
    locale: 'oz',
    purpose: 'reset',
    code: '654321',
    link: 'https://bilim.example/r/1',
  })
  const { text, subject } = await row('code-2')
  expect(subject).toBe('Янги пароль учун код')
  expect(text).toContain('654321')
  expect(text.split('\n')).toContain('https://bilim.example/r/1')
  await drain()
  expect(await row('code-2')).toMatchObject({ text: '', recipient: 'a@example.org', channel: 'mail', purpose: 'code' })

  expect(taken.length).toBe(1)
  expect((await row('code-1')).text).toContain('123456')
  const operator = asOperator(await create.person())
  expect((await findMessage(operator, (await row('code-1')).id))?.text).toBe('')
  pass(minutes(61))
  await forgetCodes()
  expect((await row('code-1')).text).toBe('')
})
