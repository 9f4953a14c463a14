import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ask, insist } from '#tests/bench/ask.ts'
import { endGroup, scratch, startGroup } from '#tests/bench/processes.ts'
import { freePort } from '#tests/support/free-port.js'

export type Site = Awaited<ReturnType<typeof openSite>>

/** The settings of a site of its own on this port and data folder. */
export const settingsOf = (port: number, data: string) => ({
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
  HOST: '127.0.0.1',
  PORT: String(port),
  BILIM_ORIGIN: `http://127.0.0.1:${port}`,
  BILIM_DATA: data,
  DATABASE_URL: '',
  REDIS_URL: '',
  METRICS_TOKEN: '',
})

/** Opens the built site on a data folder and waits for its first answer. */
export async function openSite(data: string) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = startGroup(process.execPath, ['build/server.js'], settingsOf(port, data))
  await firstAnswer(`${origin}/healthz`, () => child.exitCode)
  return {
    origin,
    /** Memory the process holds, in bytes. */
    async memory(): Promise<number> {
      const { body } = await insist(200, `${origin}/metrics`)
      return Number(/^\w*process_resident_memory_bytes (\S+)$/m.exec(body.toString())?.[1])
    },
    close: () => endGroup(child),
  }
}

/** Asks until there is an answer. */
export async function firstAnswer(address: string, exitCode: () => number | null): Promise<void> {
  const patience = performance.now() + 120_000
  while (performance.now() < patience) {
    if (exitCode() !== null) throw new Error(`The site ended by itself with ${exitCode()}.`)
    const reply = await ask(address).catch(() => null)
    if (reply?.status === 200) return
    await pause(10)
  }
  throw new Error('The site did not answer within two minutes.')
}

/** A data folder with the content and the demo people loaded, as on the first day. */
export async function makeFirstDay(): Promise<string> {
  const data = join(scratch, 'first-day')
  const site = await openSite(data)
  await site.close()
  return data
}

/** A copy of a data folder that no site has open. */
export function copyData(from: string, name: string): string {
  const to = join(scratch, name)
  cpSync(from, to, { recursive: true })
  return to
}
