import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Settings = Record<string, string>

const started = new Set<ChildProcess>()
const folders = new Set<string>()

/** A folder for one test, gone with everything in it when the tests of this file are over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilim-site-'))
  folders.add(folder)
  return folder
}

/** Starts the built site, or another program in its place, and hears what it says until it ends. */
export function startSite(settings: Settings, command = [process.execPath, 'build/server.js']) {
  const [program = '', ...words] = command
  const quiet: Settings = { PORT: '0', HOST: 'localhost', LOG_LEVEL: 'warn', NODE_ENV: 'production' }
  const cleared: Settings = { BILIM_ORIGIN: '', BILIM_PROXY: '', DATABASE_URL: '', REDIS_URL: '' }
  const child = spawn(program, words, {
    env: { ...process.env, ...cleared, ...quiet, ...settings } as NodeJS.ProcessEnv,
  })
  started.add(child)
  let [said, complained] = ['', '']
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.on('data', (text) => {
    complained += text
  })
  const ended = once(child, 'close').then(([code]) => {
    started.delete(child)
    return { code: code as number | null, complained: complained.trim() }
  })
  return {
    ended,
    /** The address at which it has opened. */
    async opened(): Promise<string> {
      const address = () => /Bilim is open at (\S+)/.exec(said)?.[1]
      while (!address()) {
        const more = await Promise.race([once(child.stdout, 'data'), ended])
        if ('code' in more) throw new Error(`The site ended with ${more.code}: ${more.complained}`)
      }
      return address() ?? ''
    },
    /** All that it has written to its log by now. */
    logged: () => said + complained,
    stop: () => child.kill('SIGTERM'),
  }
}

/** Ends whatever a test has left running. */
export async function endAll(): Promise<void> {
  const gone = [...started].map((child) => once(child, 'close'))
  for (const child of started) child.kill('SIGKILL')
  await Promise.all(gone)
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
