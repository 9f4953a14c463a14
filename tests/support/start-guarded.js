import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Starts a program that ends with this process at the latest, however this process ends.
 * @param {string[]} command
 * @param {{ env?: NodeJS.ProcessEnv, folder?: string, signal?: string, output: 'inherit' | 'ignore' | 'pipe' }} wishes
 * `folder` goes with it, and `signal` ends it.
 */
export function startGuarded(command, { env = process.env, folder = '-', signal = 'SIGTERM', output }) {
  const words = ['tests/support/guard.js', signal, folder, ...command]
  const guard = spawn(process.execPath, words, {
    env,
    cwd: process.cwd(),
    stdio: ['ignore', output, output === 'pipe' ? output : 'inherit', 'ipc'],
  })
  const ended = once(guard, 'exit').then(([code]) => /** @type {number | null} */ (code))
  return {
    ended,
    /**
     * Waits until the program has said these words.
     * @param {string} awaited
     */
    async says(awaited) {
      let said = ''
      const heard = new Promise((resolve) => {
        guard.stderr?.on('data', (text) => {
          said += text
          if (said.includes(awaited)) resolve(true)
        })
      })
      const isHeard = await Promise.race([heard, ended.then(() => false)])
      if (!isHeard) throw new Error(`${command.join(' ')} ended with ${await ended}: ${said}`)
    },
    async stop() {
      guard.kill()
      await ended
    },
  }
}
