import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { env } from '#app/platform/env.ts'

/** Starts a TypeScript file as a process of its own, on the data folder of this test. */
export function startProcess(file: string, ...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    env: { ...process.env, BILIM_DATA: env.data, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  return {
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
