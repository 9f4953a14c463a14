import { failureOf } from '#app/platform/failure.ts'
import { inBackground } from '#app/platform/load/yield-to-readers.ts'
import { log } from '#app/platform/log.ts'

type Rounds = { wake(): void; stop(): Promise<void> }

/**
 * Does `work` at once, after each wake and at least every `pause`, never twice at a time. A round that fails is logged
 * and the next one comes; `stop` waits for the running one.
 */
export function startRounds(name: string, pause: number, work: () => Promise<unknown>): Rounds {
  let running: Promise<void> | undefined
  let isWanted = false
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const wake = () => {
    isWanted = true
    if (!running && !isStopped) running = round()
  }

  const round = async () => {
    clearTimeout(timer)
    while (isWanted && !isStopped) {
      isWanted = false
      try {
        await inBackground(work)
      } catch (error) {
        log.error({ rounds: name, failure: failureOf(error) }, 'A round of background work failed.')
      }
    }
    running = undefined
    if (!isStopped) timer = setTimeout(wake, pause)
  }

  wake()
  return {
    wake,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
