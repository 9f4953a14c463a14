import { type ChildProcess, spawn } from 'node:child_process'
import { env } from '#app/platform/env.ts'

/** Starts a TypeScript file as a process of its own, on the data folder of this test. */
export function startProcess(file: string, ...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    env: { ...process.env, BILIM_DATA: env.data, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (words: Buffer) => {
    said += words.toString()
  })
  return {
    /** Waits until the process has written so many lines. */
    async saysLines(count: number): Promise<void> {
      while (said.split('\n').length <= count) await nextWord(child)
    },
    /** Ends it as a power cut would. */
    async kill(): Promise<void> {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
  }
}

const nextWord = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    child.once('exit', (code) => reject(new Error(`The process ended by itself with ${code}.`)))
  })
