import { now } from '#app/platform/clock.ts'
import { askedBefore, boundedMemory } from '#app/platform/http/bounded-memory.ts'
import { bytesOf } from '#app/platform/http/html.ts'
import { type KeptAnswer, keepAnswer, sizeOf } from '#app/platform/http/kept-answer.ts'
import type { KeptRendering } from '#app/platform/http/kept-rendering.ts'

type Answer = Response | KeptAnswer | KeptRendering
type KeptPage = { answer: KeptAnswer; until: number }
/** Renders a page and says whether it is for everybody. */
type Render = () => Promise<{ response: Response | KeptRendering; isPersonal: boolean }>

// Addresses that were asked for once, lately. Only what is asked for again is worth keeping.
const rememberedAtMost = 2000
const longestKey = 400

/**
 * Finished pages for visitors, as bytes in each encoding, good for one state of the content, within a bounded memory.
 * Several visitors asking for the same new page wait for one rendering.
 */
export function pageCache(maxBytes: number) {
  const pages = boundedMemory<KeptPage>(maxBytes, ({ answer }) => sizeOf(answer))
  const keeping = new Map<string, Promise<Answer>>()
  const wasAsked = askedBefore(rememberedAtMost)
  let epoch = -1

  const keep = async (key: string, currentEpoch: number, render: Render) => {
    const { response, isPersonal } = await render()
    const lifetime = isPersonal || !(response instanceof Response) ? null : publicLifetime(response)
    if (lifetime === null || !(response instanceof Response)) return response
    // Kept on the server; a browser asks again each time and mostly gets a 304.
    const headers = { ...Object.fromEntries(response.headers), 'cache-control': 'private, no-cache' }
    const answer = await keepAnswer(await bytesOf(response), headers, 9)
    // A page rendered while the content changed may be of either state: it is shown but not kept.
    if (epoch === currentEpoch) pages.keep(key, { answer, until: now().getTime() + lifetime * 1000 })
    return answer
  }

  return {
    find(key: string, currentEpoch: number): KeptAnswer | undefined {
      if (epoch !== currentEpoch) {
        pages.clear()
        epoch = currentEpoch
      }
      const page = pages.find(key)
      if (page && page.until > now().getTime()) return page.answer
      pages.forget(key)
      return undefined
    },

    /** Renders a page, and keeps it from the second time on if it is for everybody. */
    async render(key: string, currentEpoch: number, render: Render): Promise<Answer> {
      if (key.length > longestKey || !wasAsked(key)) return (await render()).response
      const underWay = keeping.get(key)
      const answer = underWay && (await underWay.catch(() => undefined))
      // An answer is read once: what was not kept is made for each.
      if (answer && !(answer instanceof Response)) return answer
      if (underWay) return (await render()).response
      const promise = keep(key, currentEpoch, render).finally(() => keeping.delete(key))
      keeping.set(key, promise)
      return promise
    },
  }
}

/** Seconds that a response may be kept for everyone; null when it is not to be kept here. */
function publicLifetime(response: Response): number | null {
  const control = response.headers.get('Cache-Control') ?? ''
  const [, lifetime] = /^public\b.*\bs-maxage=(\d+)/.exec(control) ?? []
  return response.status !== 200 || response.headers.has('Set-Cookie') || !lifetime ? null : Number(lifetime)
}
