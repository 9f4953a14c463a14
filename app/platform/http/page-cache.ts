import { now } from '#app/platform/clock.ts'
import { type KeptAnswer, keepAnswer, sizeOf } from '#app/platform/http/kept-answer.ts'

type KeptPage = { answer: KeptAnswer; until: number }

/**
 * Finished pages for visitors, as bytes in each encoding, good for one state of the content. The memory is bounded: the
 * page asked for longest ago makes room. Several visitors asking for the same new page wait for one rendering.
 */
export function pageCache(maxBytes: number) {
  const pages = new Map<string, KeptPage>()
  const rendering = new Map<string, Promise<Response>>()
  let bytes = 0
  let epoch = -1

  const forget = (key: string) => {
    const page = pages.get(key)
    if (!page) return
    pages.delete(key)
    bytes -= sizeOf(page.answer)
  }

  return {
    find(key: string, currentEpoch: number): KeptAnswer | undefined {
      if (epoch !== currentEpoch) {
        pages.clear()
        bytes = 0
        epoch = currentEpoch
      }
      const page = pages.get(key)
      if (page && page.until > now().getTime()) {
        pages.delete(key)
        pages.set(key, page)
        return page.answer
      }
      forget(key)
      return undefined
    },

    /** Renders once for everyone who asks meanwhile, and keeps what says that it is public. */
    async render(key: string, currentEpoch: number, render: () => Promise<Response>): Promise<Response | KeptAnswer> {
      const running = rendering.get(key)
      if (running) {
        await running.catch(() => undefined)
        return this.find(key, currentEpoch) ?? render()
      }
      const promise = render()
      rendering.set(key, promise)
      try {
        const response = await promise
        const lifetime = publicLifetime(response)
        if (lifetime === null) return response
        // Kept on the server; a browser asks again each time and mostly gets a 304.
        const headers = { ...Object.fromEntries(response.headers), 'cache-control': 'private, no-cache' }
        const answer = keepAnswer(new Uint8Array(await response.arrayBuffer()), headers, 9)
        // A page rendered while the content changed may be of either state: it is shown but not kept.
        if (epoch === currentEpoch) {
          forget(key)
          pages.set(key, { answer, until: now().getTime() + lifetime * 1000 })
          bytes += sizeOf(answer)
          for (const oldest of pages.keys()) {
            if (bytes <= maxBytes) break
            forget(oldest)
          }
        }
        return answer
      } finally {
        rendering.delete(key)
      }
    },
  }
}

/** Seconds that a response may be kept for everyone; null when it is not public. */
function publicLifetime(response: Response): number | null {
  const control = response.headers.get('Cache-Control') ?? ''
  if (response.status !== 200 || !control.includes('public') || response.headers.has('Set-Cookie')) return null
  return Number(/s-maxage=(\d+)/.exec(control)?.[1] ?? 0)
}
