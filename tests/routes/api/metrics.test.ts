import { expect, onTestFinished, test } from 'vitest'
import { env } from '#app/platform/env.ts'
import { loader } from '#app/routes/api/metrics.tsx'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'

const asked = async (address: string, headers: Record<string, string> = {}) =>
  ledTo(loader(await routeArgs({ params: {}, path: '/metrics', address, headers })))

test('without a token the figures are for this machine only', async () => {
  expect(await asked('127.0.0.1')).toBe(200)
  expect(await asked('::1')).toBe(200)
  expect(await asked('192.0.2.1')).toBe(404)
})

test('the world does not get them through a proxy on this machine that nobody told us of', async () => {
  expect(await asked('127.0.0.1', { 'X-Forwarded-For': '192.0.2.1' })).toBe(404)
  expect(await asked('127.0.0.1', { Forwarded: 'for=192.0.2.1' })).toBe(404)
  expect(await asked('127.0.0.1', { 'X-Real-IP': '192.0.2.1' })).toBe(404)
})

test('the world does not get them through a proxy that does not say who asks', async () => {
  env.BILIM_PROXY = 'yes'
  onTestFinished(() => {
    env.BILIM_PROXY = 'no'
  })
  expect(await asked('127.0.0.1')).toBe(404)
  expect(await asked('192.0.2.1', { 'X-Forwarded-For': '192.0.2.1' })).toBe(404)
})

test('with a token they are for whoever has it, and any other is refused whatever its letters', async () => {
  env.METRICS_TOKEN = 'sixteen-signs-ok'
  const bearing = (token: string) => asked('192.0.2.1', { Authorization: `Bearer ${token}` })
  expect(await bearing('sixteen-signs-ok')).toBe(200)
  expect(await bearing('sixteen-signs-no')).toBe(404)
  // As many signs, but more bytes.
  expect(await bearing('sixteen-signs-öé')).toBe(404)
  expect(await asked('127.0.0.1')).toBe(404)
})
