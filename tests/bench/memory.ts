import { setTimeout as pause } from 'node:timers/promises'
import type { Site } from '#tests/bench/site.ts'

/** Takes the memory of a site at rest, and then the most it holds until stopped. */
export async function watchMemory(site: Site) {
  await pause(3000)
  const idle = await site.memory()
  let most = idle
  const look = async () => {
    most = Math.max(most, await site.memory())
  }
  // A look that fails is made up for by the next one; the last one must succeed.
  const timer = setInterval(() => void look().catch(() => undefined), 1000)
  return {
    async stop(): Promise<{ idle: number; most: number }> {
      clearInterval(timer)
      await look()
      return { idle, most }
    },
  }
}
