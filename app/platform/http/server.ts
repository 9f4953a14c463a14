import { randomBytes } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { env } from '#app/platform/env.ts'
import type { Refusal, RequestContext } from '#app/platform/http/context.ts'
import { encode, encodingFor } from '#app/platform/http/encoding.ts'
import { type KeptPage, pageCache } from '#app/platform/http/page-cache.ts'
import { contentSecurityPolicy, isOwnOrigin, securityHeaders } from '#app/platform/http/security.ts'
import { staticFiles } from '#app/platform/http/static-files.ts'
import { newId } from '#app/platform/ids.ts'
import { log } from '#app/platform/log.ts'
import { observeRequest } from '#app/platform/metrics.ts'

export type Site = {
  /** Answers a request; the routes. */
  handle(request: Request, context: RequestContext): Promise<Response>
  /** True when the cookies belong to somebody who may be signed in. */
  isPersonal(cookies: string | null): boolean
  /** The state of the content that visitors' pages are kept for. */
  epoch(): Promise<number>
  /** Folder of the built style sheet and pictures. */
  assets: string
}

const bodyLimit = 64 * 1024
const year = 'public, max-age=31536000, immutable'

/** The HTTP server around the routes: limits, origin check, kept pages for visitors, compression, headers, log. */
export function httpServer(site: Site): Hono {
  const app = new Hono()
  const pages = pageCache(64 * 1024 * 1024)
  const files = staticFiles(site.assets)

  app.all('*', async (c) => {
    const started = performance.now()
    const context = contextOf(c)
    const response = await answer(c, context)
    for (const cookie of context.cookies) response.headers.append('Set-Cookie', cookie)
    for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
    if (env.origin.startsWith('https:')) response.headers.set('Strict-Transport-Security', 'max-age=31536000')
    if (!response.headers.has('Content-Security-Policy'))
      response.headers.set('Content-Security-Policy', contentSecurityPolicy(null))
    response.headers.set('X-Request-Id', context.requestId)
    const ms = performance.now() - started
    observeRequest(c.req.method, response.status, ms)
    // The path may carry a certificate number or an id, never a name; the query may carry what people typed.
    log.info({
      requestId: context.requestId,
      method: c.req.method,
      path: c.req.path,
      status: response.status,
      ms: Math.round(ms),
    })
    return response
  })

  async function answer(c: Context, context: RequestContext): Promise<Response> {
    const { method } = c.req
    const url = new URL(c.req.url)
    const file = files.get(url.pathname)
    if (file) return bytes(c, { headers: { 'Content-Type': file.type, 'Cache-Control': year }, bodies: file.bodies })

    // Nothing is hydrated, so the data addresses of single fetch and its manifest are nobody's business.
    if (url.pathname.endsWith('.data') || url.pathname === '/__manifest') return refuse(c, context, 400, 'address')
    if (!isReadable(c.req.raw.url)) return refuse(c, context, 400, 'address')

    const isRead = method === 'GET' || method === 'HEAD'
    if (!isRead) {
      if (!isOwnOrigin(c.req.raw.headers, [env.origin, url.origin])) return refuse(c, context, 403, 'origin')
      const body = await readBody(c.req.raw)
      if (body === 'too-large') return refuse(c, context, 413, 'body-large')
      if (body === 'broken') return refuse(c, context, 400, 'body-broken')
      const request = new Request(url, { method, headers: c.req.raw.headers, body })
      return plain(c, await site.handle(request, context))
    }
    if (site.isPersonal(c.req.header('Cookie') ?? null)) return plain(c, await site.handle(c.req.raw, context))

    const key = url.pathname + url.search
    const epoch = await site.epoch()
    const kept = pages.find(key, epoch) ?? (await pages.render(key, epoch, () => site.handle(c.req.raw, context)))
    return kept instanceof Response ? plain(c, kept) : bytes(c, kept)
  }

  /** An error page with words, in the language of the address; the routes draw it. */
  async function refuse(c: Context, context: RequestContext, status: Refusal['status'], reason: Refusal['reason']) {
    context.refusal = { status, reason }
    const language = /^\/([a-z]{2})(\/|$)/.exec(c.req.path)?.[1] ?? 'ky'
    const headers = new Headers(c.req.raw.headers)
    headers.delete('Content-Length')
    headers.delete('Content-Type')
    const request = new Request(new URL(`/${language}/refused`, env.origin), { headers })
    return plain(c, await site.handle(request, context))
  }

  return app
}

function contextOf(c: Context): RequestContext {
  const proxied = env.BILIM_PROXY === 'yes' ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  return {
    requestId: newId(),
    nonce: randomBytes(16).toString('base64'),
    address: proxied ?? getConnInfo(c).remote.address ?? '',
    refusal: null,
    once: new Map(),
    cookies: [],
  }
}

/** False for addresses that no decoder reads the same way: broken percent signs, invalid UTF-8, NUL. */
function isReadable(url: string): boolean {
  try {
    const { pathname, search } = new URL(url)
    return ![decodeURIComponent(pathname), decodeURIComponent(search.replaceAll('+', ' '))].some((text) =>
      text.includes('\0'),
    )
  } catch {
    return false
  }
}

/** A form's body, read whole and checked: bounded, valid UTF-8, without NUL. */
async function readBody(request: Request): Promise<string | 'too-large' | 'broken'> {
  if (Number(request.headers.get('Content-Length') ?? 0) > bodyLimit) return 'too-large'
  const type = request.headers.get('Content-Type') ?? ''
  if (type !== '' && !type.startsWith('application/x-www-form-urlencoded')) return 'broken'
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > bodyLimit) return 'too-large'
      chunks.push(chunk)
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    return decodeURIComponent(text.replaceAll('+', ' ')).includes('\0') ? 'broken' : text
  } catch {
    return 'broken'
  }
}

function bytes(c: Context, page: Pick<KeptPage, 'headers' | 'bodies'> & { etag?: string }): Response {
  const encoding = encodingFor(c.req.header('Accept-Encoding'))
  const headers = new Headers(page.headers)
  headers.set('Vary', 'Accept-Encoding, Cookie')
  if (page.etag) {
    const etag = `"${page.etag}-${encoding}"`
    headers.set('ETag', etag)
    // Kept on the server; a browser asks again each time and mostly gets a 304.
    headers.set('Cache-Control', 'private, no-cache')
    if (c.req.header('If-None-Match')?.includes(etag)) return new Response(null, { status: 304, headers })
  }
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding)
  headers.set('Content-Length', String(page.bodies[encoding].length))
  return new Response(c.req.method === 'HEAD' ? null : page.bodies[encoding], { headers })
}

async function plain(c: Context, response: Response): Promise<Response> {
  const type = response.headers.get('Content-Type') ?? ''
  const headers = new Headers(response.headers)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  if (!response.body || !/^(text\/|application\/(json|xml))/.test(type) || headers.has('Content-Encoding'))
    return new Response(c.req.method === 'HEAD' ? null : response.body, { status: response.status, headers })
  const encoding = encodingFor(c.req.header('Accept-Encoding'))
  const body = await encode(new Uint8Array(await response.arrayBuffer()), encoding)
  headers.set('Vary', 'Accept-Encoding, Cookie')
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding)
  headers.set('Content-Length', String(body.length))
  return new Response(c.req.method === 'HEAD' ? null : body, { status: response.status, headers })
}
