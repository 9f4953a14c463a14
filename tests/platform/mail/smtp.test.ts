import { expect, onTestFinished, test } from 'vitest'
import { smtpMail } from '#app/platform/mail/smtp.ts'
import { NotSent } from '#app/platform/not-sent.ts'
import { startMailServer } from '#tests/support/mail-server.ts'

const letter = {
  id: '01abc',
  to: 'aigul@example.org',
  subject: 'Сертификатыңыз даяр',
  text: 'Урматтуу Айгүл!\n.\nДаяр.',
  locale: 'oz',
  unsubscribe: 'https://bilim.example/unsubscribe/x',
}

async function serverThat(wishes: Parameters<typeof startMailServer>[0] = {}) {
  const server = await startMailServer(wishes)
  onTestFinished(server.close)
  return { ...server, mail: smtpMail(server.url, 'Bilim <bilim@example.org>') }
}

const failureOf = async (sent: Promise<void>) => sent.then(() => null).catch((error: unknown) => error)

test('a letter reaches the mail server with its subject, its language and the way to unsubscribe in one step', async () => {
  const { mail, letters } = await serverThat()
  await mail.send(letter)
  expect(letters.map(({ to }) => to)).toEqual([['aigul@example.org']])
  const raw = letters[0]?.raw.replace(/\r\n /g, ' ') ?? ''
  expect(raw).toContain('List-Unsubscribe: <https://bilim.example/unsubscribe/x>\r\n')
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
  expect(raw).toContain('Content-Language: uz-Cyrl\r\n')
  expect(raw).toContain('From: Bilim <bilim@example.org>\r\n')
  expect(raw).toContain('Message-ID: <01abc@localhost>\r\n')
  expect(raw).toMatch(/^Subject: =\?UTF-8\?/m)
})

test('a subject with line breaks puts no header of its own into the letter', async () => {
  const { mail, letters } = await serverThat()
  await mail.send({ ...letter, subject: 'One\r\nBcc: everybody@example.org', unsubscribe: null })
  expect(letters[0]?.to).toEqual(['aigul@example.org'])
  expect(letters[0]?.raw).not.toMatch(/^Bcc:/m)
  expect(letters[0]?.raw).not.toMatch(/^List-Unsubscribe/m)
})

test('a no of the server means that the letter did not leave; for ever when the address is refused', async () => {
  const forNow = await serverThat({ refuse: () => 451 })
  const forEver = await serverThat({ refuse: () => 550 })
  expect(await failureOf(forNow.mail.send(letter))).toMatchObject({ name: 'NotSent', isFinal: false })
  expect(await failureOf(forEver.mail.send(letter))).toMatchObject({ name: 'NotSent', isFinal: true })
})

test('a server that is away or takes no such password was given nothing', async () => {
  const { url, close } = await startMailServer()
  const wrong = smtpMail(url.replace('p%40ss', 'other'), 'bilim@example.org')
  expect(await failureOf(wrong.send(letter))).toMatchObject({ name: 'NotSent', isFinal: false })
  await close()
  expect(await failureOf(smtpMail(url, 'bilim@example.org').send(letter))).toMatchObject({
    name: 'NotSent',
    isFinal: false,
  })
})

test('when the line breaks after the letter was handed over nobody claims that it did not leave', async () => {
  const { mail, letters } = await serverThat({ isBreakingOff: () => true })
  const failure = await failureOf(mail.send(letter))
  expect(letters.length).toBe(1)
  expect(failure).toBeInstanceOf(Error)
  expect(failure).not.toBeInstanceOf(NotSent)
})
