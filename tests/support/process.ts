import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { env } from '#app/platform/env.ts'

/** Starts a TypeScript file as a process of its own, on the data folder of this test; it ends with the test at the latest. */
export function startProcess(file: string, ...words: string[]) {
  const preloads = ['tsx', './tests/support/end-with-parent.js'].flatMap((name) => ['--import', name])
  const child = spawn(process.execPath, [...preloads, file, ...words], {
    env: { ...process.env, BILIM_DATA: env.data, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  if (!child.stdout) throw new Error(`${file} says nothing.`)
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  return {
    /** How it ended, once it has. */
    ended: gone.then(([code]) => code as number | null),
    /** Waits until the process has written so many more lines. */
    async saysLines(count: number): Promise<void> {
      for (let line = 0; line < count; line++)
        if ((await lines.next()).done) throw new Error(`${file} ended by itself with ${child.exitCode}.`)
    },
    /** Ends it as a power cut would. */
    async kill(): Promise<void> {
      child.kill('SIGKILL')
      await gone
    },
  }
}
