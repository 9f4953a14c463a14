import { hash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { askedBefore, boundedMemory } from '#app/platform/http/bounded-memory.ts'
import { compressAround, fillGap, type Gapped } from '#app/platform/http/brotli-gap.ts'
import type { RequestContext } from '#app/platform/http/context.ts'
import { bytesOf, htmlResponse } from '#app/platform/http/html.ts'
import { aroundName, fillName, gapFilling, nameGap } from '#app/platform/http/name-gap.ts'
import { headersToSend } from '#app/platform/http/send.ts'

/** A page finished but for the name of who looks: its headers by turns with their values, and its Brotli stream. */
export type KeptRendering = { headers: string[]; page: Gapped }

/**
 * Pages of people who are signed in, kept by everything they show but the name: whoever has read the same lessons of a
 * course sees the same page. What is shown is looked up anew each time; only drawing and compressing it are saved.
 */
export function renderingMemory(maxBytes: number) {
  const kept = boundedMemory<KeptRendering>(maxBytes, ({ page }) => page.stream.length)
  const wasAsked = askedBefore(10_000)

  /** The page that shows this. `draw` puts the name it is given in its place; what is shown again is drawn for anybody. */
  return async (shown: unknown, name: string, draw: (name: string) => Promise<Response>) => {
    if (gapFilling(name) === null || !isJson(shown)) return draw(name)
    const key = hash('sha256', JSON.stringify(shown), 'base64')
    const found = kept.find(key)
    if (found) return found
    if (!wasAsked(key)) return draw(name)
    const response = await draw(nameGap)
    const html = Buffer.from(await bytesOf(response)).toString()
    const parts = aroundName(html)
    const page = parts && (await compressAround(Buffer.from(parts[0]), Buffer.from(parts[1])))
    if (!page) return htmlResponse(fillName(html, name), response)
    const headers = headersToSend(response.headers, 'br', page.stream.length)
    const rendering = { headers: [...headers].flat(), page }
    kept.keep(key, rendering)
    return rendering
  }
}

/** Whether JSON tells the whole of it: a Map, a Set or a NaN would look like any other of its kind. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint' && typeof value !== 'function'
  if (Array.isArray(value)) return value.every(isJson)
  if (value instanceof Date) return true
  const kind = Object.getPrototypeOf(value)
  return (kind === Object.prototype || kind === null) && Object.values(value).every(isJson)
}

/** Sends a kept rendering with her name in it. */
export function sendRendering(
  { headers, page }: KeptRendering,
  method: string | undefined,
  outgoing: ServerResponse,
  { requestId, name, cookies, askedAgainAfter }: RequestContext,
): void {
  outgoing.writeHead(200, [
    ...headers,
    'X-Request-Id',
    requestId,
    ...cookies.flatMap((cookie) => ['Set-Cookie', cookie]),
    ...(askedAgainAfter === null ? [] : ['Refresh', String(askedAgainAfter)]),
  ])
  // Together, so that they leave in one piece.
  outgoing.cork()
  if (method !== 'HEAD') for (const piece of fillGap(page, gapFilling(name) ?? '')) outgoing.write(piece)
  outgoing.end()
  outgoing.uncork()
}
