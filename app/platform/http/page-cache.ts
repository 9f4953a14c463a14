import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { now } from '#app/platform/clock.ts'

export type Encoding = 'br' | 'gzip' | 'identity'
export type KeptPage = {
  headers: Record<string, string>
  bodies: Record<Encoding, Uint8Array<ArrayBuffer>>
  etag: string
  until: number
}

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
    bytes -= sizeOf(page)
  }

  return {
    find(key: string, currentEpoch: number): KeptPage | undefined {
      if (epoch !== currentEpoch) {
        pages.clear()
        bytes = 0
        epoch = currentEpoch
      }
      const page = pages.get(key)
      if (page && page.until > now().getTime()) {
        pages.delete(key)
        pages.set(key, page)
        return page
      }
      forget(key)
      return undefined
    },

    /** Renders once for everyone who asks meanwhile, and keeps what says that it is public. */
    async render(key: string, currentEpoch: number, render: () => Promise<Response>): Promise<Response | KeptPage> {
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
        const page = await keep(response, lifetime)
        // A page rendered while the content changed may be of either state: it is shown but not kept.
        if (epoch === currentEpoch) {
          forget(key)
          pages.set(key, page)
          bytes += sizeOf(page)
          for (const oldest of pages.keys()) {
            if (bytes <= maxBytes) break
            forget(oldest)
          }
        }
        return page
      } finally {
        rendering.delete(key)
      }
    },
  }
}

const sizeOf = ({ bodies }: KeptPage) => bodies.br.length + bodies.gzip.length + bodies.identity.length

/** Seconds that a response may be kept for everyone; null when it is not public. */
function publicLifetime(response: Response): number | null {
  const control = response.headers.get('Cache-Control') ?? ''
  if (response.status !== 200 || !control.includes('public') || response.headers.has('Set-Cookie')) return null
  return Number(/s-maxage=(\d+)/.exec(control)?.[1] ?? 0)
}

async function keep(response: Response, lifetime: number): Promise<KeptPage> {
  const identity = new Uint8Array(await response.arrayBuffer())
  const headers = Object.fromEntries(response.headers)
  return {
    headers,
    etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
    until: now().getTime() + lifetime * 1000,
    bodies: {
      identity,
      gzip: new Uint8Array(gzipSync(identity, { level: 9 })),
      br: new Uint8Array(brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
    },
  }
}
