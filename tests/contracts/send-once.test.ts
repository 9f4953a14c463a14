import { expect, onTestFinished, test, vi } from 'vitest'
import { keepMessage } from '#app/domains/notifications/message.ts'
import { db } from '#app/platform/db.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { startProcess } from '#tests/support/process.ts'

test('killed while a letter is handed over, after a restart it is not sent again, and the next one is', async () => {
  let isSilent = true
  const server = await startMailServer({ isSilent: () => isSilent })
  vi.stubEnv('SMTP_URL', server.url)
  onTestFinished(async () => {
    vi.unstubAllEnvs()
    await server.close()
  })
  const keep = (cause: string) =>
    keepMessage({
      cause,
      purpose: 'security',
      personId: null,
      channel: 'mail',
      recipient: `${cause}@example.org`,
      locale: 'ru',
      subject: 'Готов',
      text: 'Сертификат готов.',
    })

  await keep('first')
  const doomed = startProcess('tests/support/sending-process.ts')
  onTestFinished(() => doomed.kill())
  await expect.poll(() => server.letters.length, { timeout: 30_000, interval: 10 }).toBe(1)
  await doomed.kill()

  isSilent = false
  await keep('second')
  expect(await startProcess('tests/support/sending-process.ts').ended).toBe(0)
  expect(server.letters.map(({ to }) => to)).toEqual([['first@example.org'], ['second@example.org']])
  const rows = await db.message.findMany({ orderBy: { createdAt: 'asc' } })
  expect(rows.map(({ cause, sentAt, failure }) => [cause, sentAt !== null, failure])).toEqual([
    ['first', false, 'interrupted'],
    ['second', true, null],
  ])
}, 60_000)
