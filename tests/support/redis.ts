import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { freePort } from '#tests/support/free-port.js'
import { startGuarded } from '#tests/support/start-guarded.js'

/** Whether this machine can run a Redis. Continuous integration must; a laptop need not, but is told so. */
export function hasRedis(): boolean {
  const isThere = spawnSync('redis-server', ['--version']).status === 0
  if (isThere) return true
  if (process.env.CI) throw new Error('redis-server is not installed: the queue on Redis would go untested.')
  process.stdout.write('\n*** redis-server is not installed: THE QUEUE ON REDIS IS NOT TESTED. ***\n\n')
  return false
}

/** A real Redis on a port of this machine, a free one unless told, which keeps nothing when it is stopped. */
export async function startRedis(wanted?: number): Promise<{ url: string; port: number; stop(): Promise<void> }> {
  const port = wanted ?? (await freePort())
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const place = ['--bind', '127.0.0.1', '--port', `${port}`, '--save', '', '--appendonly', 'no', '--dir', folder]
  const server = startGuarded(['redis-server', ...place], { folder, output: 'ignore' })
  const url = `redis://127.0.0.1:${port}`
  await untilItAnswers(url, server.ended)
  return {
    url,
    port,
    stop: server.stop,
  }
}

async function untilItAnswers(url: string, ended: Promise<number | null>): Promise<void> {
  const client = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null })
  client.on('error', () => undefined)
  const died = ended.then((code) => {
    throw new Error(`redis-server ended with ${code} before it answered.`)
  })
  // Later it ends because it is told to.
  died.catch(() => undefined)
  try {
    await Promise.race([client.ping(), died])
  } finally {
    client.disconnect()
  }
}
