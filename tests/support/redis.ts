import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'

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
  const server = spawn('redis-server', place, { stdio: 'ignore' })
  const url = `redis://127.0.0.1:${port}`
  await untilItAnswers(url, server)
  return {
    url,
    port,
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  const client = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null })
  client.on('error', () => undefined)
  const died = new Promise<never>((_, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code} before it answered.`)))
  })
  try {
    await Promise.race([client.ping(), died])
  } finally {
    client.disconnect()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
