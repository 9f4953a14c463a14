import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { expect, test } from '@playwright/test'
import { endAll, newFolder, startSite } from './support/built-site.ts'

test.afterAll(endAll)

const people = 40

test('when the site is stopped every sign-in under way is answered, and then it ends', async () => {
  const site = startSite({ BILIM_DATA: newFolder(), BILIM_PROXY: 'yes' })
  const origin = await site.opened()
  const agent = new Agent({ keepAlive: true })
  const asked = Array.from({ length: people }, (_, n) => signIn(origin, n, agent))
  await Promise.all(asked.map(({ isUnderWay }) => isUnderWay))

  site.stop()
  for (const { finish } of asked) finish()
  const answers = await Promise.all(asked.map(({ answer }) => answer))
  expect(answers).toEqual(Array.from({ length: people }, () => 409))
  expect(await site.ended).toEqual({ code: 0, complained: '' })
})

/** A sign-in that the server has begun to read. What follows is sent when it is finished. */
function signIn(origin: string, n: number, agent: Agent) {
  const form = new URLSearchParams({ contact: `person-${n}@example.org`, password: 'three unrelated words' }).toString()
  const asking = request(`${origin}/en/sign-in`, {
    method: 'POST',
    agent,
    headers: {
      Origin: origin,
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': form.length,
      'X-Forwarded-For': `192.0.2.${n}`,
      Expect: '100-continue',
    },
  })
  asking.flushHeaders()
  const answer = once(asking, 'response').then(([response]: IncomingMessage[]) => {
    response?.resume()
    return response?.statusCode
  })
  return { isUnderWay: once(asking, 'continue'), finish: () => asking.end(form), answer }
}
