import { expect, onTestFinished, test } from 'vitest'
import { NotSent } from '#app/platform/not-sent.ts'
import { httpGateway } from '#app/platform/sms/http-gateway.ts'
import { startSmsServer } from '#tests/support/sms-server.ts'

const sms = { id: '01abc', to: '+996555123456', text: 'Код: 123456' }

async function gatewayThat(answer?: () => number | null) {
  const server = await startSmsServer(answer)
  onTestFinished(server.close)
  return { ...server, gateway: httpGateway(server.url, 'Bilim') }
}

const failureOf = async (sent: Promise<void>) => sent.then(() => null).catch((error: unknown) => error)

test('an SMS is posted to the gateway with its token', async () => {
  const { gateway, taken } = await gatewayThat()
  await gateway.send(sms)
  expect(taken).toEqual([{ body: { ...sms, from: 'Bilim' }, token: 'Bearer token' }])
})

test.each([
  [400, true],
  [429, false],
  [503, false],
  [302, false],
])('an answer of %i means that the SMS did not leave', async (status, isFinal) => {
  const { gateway, taken } = await gatewayThat(() => status)
  expect(await failureOf(gateway.send(sms))).toMatchObject({ name: 'NotSent', isFinal })
  expect(taken.length).toBe(1)
})

test('a gateway that nobody answers at was given nothing; of one that breaks off nobody knows', async () => {
  const away = await startSmsServer()
  await away.close()
  expect(await failureOf(httpGateway(away.url, undefined).send(sms))).toBeInstanceOf(NotSent)
  const { gateway, taken } = await gatewayThat(() => null)
  const failure = await failureOf(gateway.send(sms))
  expect(failure).toBeInstanceOf(Error)
  expect(failure).not.toBeInstanceOf(NotSent)
  expect(taken.length).toBe(1)
})
