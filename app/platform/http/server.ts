import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { env } from '#app/platform/env.ts'
import type { Refusal, RequestContext } from '#app/platform/http/context.ts'
import { type KeptAnswer, sendKept } from '#app/platform/http/kept-answer.ts'
import { pageCache } from '#app/platform/http/page-cache.ts'
import { readBody } from '#app/platform/http/read-body.ts'
import { headersOfEveryAnswer, isOwnOrigin } from '#app/platform/http/security.ts'
import { send } from '#app/platform/http/send.ts'
import { staticFiles } from '#app/platform/http/static-files.ts'
import { newId } from '#app/platform/ids.ts'
import { log } from '#app/platform/log.ts'
import { observeRequest } from '#app/platform/metrics.ts'

export type Site = {
  /** Answers a request; the routes. */
  handle(request: Request, context: RequestContext): Promise<Response>
  /** True when the cookies belong to somebody who may be signed in. */
  isPersonal(cookies: string | undefined): boolean
  /** The state of the content that visitors' pages are kept for: as far as it is known without asking, and asked. */
  knownEpoch(): number | null
  contentEpoch(): Promise<number>
  /** Folder of the built style sheet and pictures. */
  assets: string
}

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

/** Answers every request: limits, origin check, kept pages for visitors, compression, headers, log. */
export function requestListener(site: Site): RequestListener {
  const pages = pageCache(64 * 1024 * 1024)
  const files = staticFiles(site.assets)

  const answerAnew = getRequestListener(
    async (request, bindings) => {
      const { incoming, outgoing } = bindings as HttpBindings
      const started = performance.now()
      const context = contextOf(incoming)
      const answer = await compute(request, context)
      const { requestId, cookies } = context
      if (answer instanceof Response) {
        const more: [string, string][] = cookies.map((cookie) => ['Set-Cookie', cookie])
        await send(answer, incoming, outgoing, [...more, ['X-Request-Id', requestId]])
      } else sendKept(incoming, outgoing, answer, requestId)
      note(incoming, outgoing.statusCode, requestId, started)
      return RESPONSE_ALREADY_SENT
    },
    {
      overrideGlobalObjects: false,
      errorHandler(error) {
        // A request that cannot be read at all (no host, a broken address) is the asker's fault; all else is ours.
        const status = error instanceof RequestError ? 400 : 500
        if (status === 500) log.error({ err: error }, 'a request failed')
        return new Response(null, { status, headers: headersOfEveryAnswer })
      },
    },
  )

  return (incoming, outgoing) => {
    // Most visits end here, before anything is made for them.
    const kept = findKept(incoming)
    if (!kept) return answerAnew(incoming, outgoing)
    const started = performance.now()
    const requestId = newId()
    note(incoming, sendKept(incoming, outgoing, kept, requestId), requestId, started)
  }

  function findKept({ method, url = '', headers }: IncomingMessage): KeptAnswer | undefined {
    if (!isRead(method)) return undefined
    const file = files.get(url)
    if (file) return file
    const epoch = site.knownEpoch()
    return epoch === null || site.isPersonal(headers.cookie) ? undefined : pages.find(url, epoch)
  }

  async function compute(request: Request, context: RequestContext): Promise<Response | KeptAnswer> {
    const url = new URL(request.url)
    // Nothing is hydrated, so the data addresses of single fetch and its manifest are nobody's business.
    if (url.pathname.endsWith('.data') || url.pathname === '/__manifest')
      return refuse(request, context, 400, 'address')
    if (!isReadable(url)) return refuse(request, context, 400, 'address')

    if (!isRead(request.method)) {
      if (!isOwnOrigin(request.headers, [env.origin, url.origin])) return refuse(request, context, 403, 'origin')
      const body = await readBody(request)
      if (body === 'too-large') return refuse(request, context, 413, 'body-large')
      if (body === 'broken') return refuse(request, context, 400, 'body-broken')
      return ask(new Request(url, { method: request.method, headers: request.headers, body }), context)
    }
    if (site.isPersonal(request.headers.get('Cookie') ?? undefined)) return ask(request, context)

    const key = url.pathname + url.search
    const epoch = await site.contentEpoch()
    // Whoever asks for the head alone has the whole page made, for it is kept for those who ask for all of it.
    const whole = request.method === 'HEAD' ? new Request(url, { headers: request.headers }) : request
    return pages.find(key, epoch) ?? pages.render(key, epoch, () => ask(whole, context))
  }

  /** What the routes answer. A file or an action that says no with nothing but a number gets a page with words. */
  async function ask(request: Request, context: RequestContext): Promise<Response> {
    const answer = await site.handle(request, context)
    const isWordless = answer.status >= 400 && !answer.headers.get('Content-Type')?.startsWith('text/')
    const wantsPage = request.headers.get('Accept')?.includes('text/html')
    return isWordless && wantsPage ? refuse(request, context, answer.status, 'wordless') : answer
  }

  /** An error page with words, in the language of the address; the routes draw it. */
  function refuse(asked: Request, context: RequestContext, status: Refusal['status'], reason: Refusal['reason']) {
    context.refusal = { status, reason }
    const language = /^\/([a-z]{2})(\/|$)/.exec(new URL(asked.url).pathname)?.[1] ?? 'ky'
    const headers = new Headers(asked.headers)
    headers.delete('Content-Length')
    headers.delete('Content-Type')
    return site.handle(new Request(new URL(`/${language}/refused`, env.origin), { headers }), context)
  }
}

function contextOf({ headers, socket }: IncomingMessage): RequestContext {
  const forwarded = env.BILIM_PROXY === 'yes' ? String(headers['x-forwarded-for'] ?? '') : ''
  return {
    requestId: newId(),
    nonce: randomUUID(),
    address: forwarded.split(',').at(-1)?.trim() || (socket.remoteAddress ?? ''),
    refusal: null,
    once: new Map(),
    cookies: [],
  }
}

function note({ method = '', url = '' }: IncomingMessage, status: number, requestId: string, started: number): void {
  const ms = performance.now() - started
  observeRequest(method, status, ms)
  // The path may carry a certificate number or an id, never a name; the query may carry what people typed.
  const [path] = url.split('?', 1)
  log.info({ requestId, method, path, status, ms: Math.round(ms) })
}

/** False for addresses that no decoder reads the same way: broken percent signs, invalid UTF-8, NUL. */
function isReadable({ pathname, search }: URL): boolean {
  try {
    return ![decodeURIComponent(pathname), decodeURIComponent(search.replaceAll('+', ' '))].some((text) =>
      text.includes('\0'),
    )
  } catch {
    return false
  }
}
