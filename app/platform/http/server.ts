import type { IncomingMessage, RequestListener } from 'node:http'
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { env } from '#app/platform/env.ts'
import { isReadable } from '#app/platform/http/address.ts'
import { contextOf, type Refusal, type RequestContext } from '#app/platform/http/context.ts'
import { type KeptAnswer, sendKept } from '#app/platform/http/kept-answer.ts'
import { type KeptRendering, sendRendering } from '#app/platform/http/kept-rendering.ts'
import { pageCache } from '#app/platform/http/page-cache.ts'
import { readFileForm, readForm } from '#app/platform/http/read-form.ts'
import { headersOfEveryAnswer, isForAnyone, isOwnOrigin, takesFile } from '#app/platform/http/security.ts'
import { send } from '#app/platform/http/send.ts'
import { staticFiles } from '#app/platform/http/static-files.ts'
import { newId } from '#app/platform/ids.ts'
import { noteAnswered } from '#app/platform/load/yield-to-readers.ts'
import { log } from '#app/platform/log.ts'
import { observeRequest } from '#app/platform/metrics.ts'
import { shownPath } from '#app/platform/shown-path.ts'

export type Site = {
  /** Answers a request; the routes. */
  handle(request: Request, context: RequestContext): Promise<Response | KeptRendering>
  /** True when the cookies belong to somebody who may be signed in. */
  isPersonal(cookies: string | undefined): boolean
  /** The state of the content that visitors' pages are kept for: as far as it is known without asking, and asked. */
  knownEpoch(): number | null
  contentEpoch(): Promise<number>
  /** After how many seconds a form may be sent again that would change something while the site is maintained; null: at once. */
  closedFor(request: Request): Promise<number | null>
  /** Folder of the built style sheet and pictures. */
  assets: string
}

// As proxies write it in their logs: the browser closed the connection.
const brokenOff = 499

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

/** Answers every request: limits, origin check, kept pages for visitors, compression, headers, log. */
export async function requestListener(site: Site): Promise<RequestListener> {
  const pages = pageCache(64 * 1024 * 1024)
  const files = await staticFiles(site.assets)

  const answerAnew = getRequestListener(
    async (request, bindings) => {
      const { incoming, outgoing } = bindings as HttpBindings
      // Of two names for the site a proxy before it may have meant the other.
      if ((incoming.headersDistinct.host?.length ?? 0) > 1)
        return new Response(null, { status: 400, headers: { ...headersOfEveryAnswer, Connection: 'close' } })
      const started = performance.now()
      const context = contextOf(incoming)
      const isGone = () => incoming.socket.destroyed
      const answer = await compute(request, context, isGone).catch((error: unknown) => {
        log.error({ requestId: context.requestId, err: error }, 'a request failed')
        return refuse(request, context, { status: 500, reason: 'crash' })
      })
      if (!answer) {
        note(incoming, brokenOff, context.requestId, started)
        return RESPONSE_ALREADY_SENT
      }
      if (answer instanceof Response) await send(answer, incoming, outgoing, context)
      else if ('page' in answer) sendRendering(answer, incoming.method, outgoing, context)
      else sendKept(incoming, outgoing, answer, context.requestId)
      note(incoming, outgoing.statusCode, context.requestId, started)
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

  /** The answer; null for a form whose browser has gone before it was sent whole. */
  async function compute(
    request: Request,
    context: RequestContext,
    isGone: () => boolean,
  ): Promise<Response | KeptAnswer | KeptRendering | null> {
    const url = new URL(request.url)
    // Nothing is hydrated, so the data addresses of single fetch and its manifest are nobody's business.
    if (url.pathname.endsWith('.data') || url.pathname === '/__manifest' || !isReadable(url))
      return refuse(request, context, { status: 400, reason: 'address' })

    if (request.method === 'POST') {
      // Behind a name of its own the site knows its address; else it goes by the one that was asked.
      const origins = env.BILIM_ORIGIN ? [env.origin] : [env.origin, url.origin]
      if (isForAnyone(url.pathname)) return ask(new Request(url, { method: 'POST' }), context)
      if (!isOwnOrigin(request.headers, origins)) return refuse(request, context, { status: 403, reason: 'origin' })
      const seconds = await site.closedFor(request)
      if (seconds !== null) {
        const closed = await refuse(request, context, { status: 503, reason: 'maintenance' })
        if (closed instanceof Response) closed.headers.set('Retry-After', String(seconds))
        return closed
      }
      // A whole file is read only from who may be signed in, and only where one is asked for.
      const mayBringFile = takesFile(url.pathname) && site.isPersonal(request.headers.get('Cookie') ?? undefined)
      const form = await (mayBringFile ? readFileForm : readForm)(request)
      if (form === 'broken' && isGone()) return null
      if (form === 'too-large') return refuse(request, context, { status: 413, reason: 'body-large' })
      if (form === 'broken') return refuse(request, context, { status: 400, reason: 'body-broken' })
      // Remix would compare it with the host asked for, which a proxy may have changed; it has been decided here.
      form.headers.delete('Origin')
      return ask(form, context)
    }
    if (!isRead(request.method)) return refuse(request, context, { status: 405, reason: 'method' })

    // Whoever asks for the head alone has the whole page made: it is kept for those who ask for all of it.
    const whole = request.method === 'HEAD' ? new Request(url, { headers: request.headers }) : request
    if (site.isPersonal(request.headers.get('Cookie') ?? undefined)) return ask(whole, context)
    const key = url.pathname + url.search
    const epoch = await site.contentEpoch()
    return (
      pages.find(key, epoch) ??
      pages.render(key, epoch, async () => {
        const response = await ask(whole, context)
        return { response, isPersonal: context.isPersonal }
      })
    )
  }

  /** What the routes answer. A file or an action that says no with nothing but a number gets a page with words. */
  async function ask(request: Request, context: RequestContext): Promise<Response | KeptRendering> {
    const answer = await site.handle(request, context)
    if (!(answer instanceof Response)) return answer
    const isWordless = answer.status >= 400 && !answer.headers.get('Content-Type')?.startsWith('text/')
    const wantsPage = request.headers.get('Accept')?.includes('text/html')
    return isWordless && wantsPage
      ? refuse(request, context, context.refusal ?? { status: answer.status, reason: 'wordless' })
      : answer
  }

  /** An error page with words, in the language of the address; the routes draw it. */
  function refuse({ url, headers: asked }: Request, context: RequestContext, refusal: Refusal) {
    context.refusal = refusal
    const language = /^\/([a-z]{2})(\/|$)/.exec(new URL(url).pathname)?.[1] ?? 'ky'
    const headers = new Headers(asked)
    headers.delete('Content-Length')
    headers.delete('Content-Type')
    return site.handle(new Request(new URL(`/${language}/refused`, env.origin), { headers }), context)
  }
}

function note({ method = '', url = '' }: IncomingMessage, status: number, requestId: string, started: number): void {
  const ms = performance.now() - started
  observeRequest(method, status, ms)
  noteAnswered()
  const [path = ''] = url.split('?', 1)
  log.info({ requestId, method, path: shownPath(path), status, ms: Math.round(ms) })
}
