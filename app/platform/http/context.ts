import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { env } from '#app/platform/env.ts'
import { newId } from '#app/platform/ids.ts'

/** Why the server answers with an error page: before any route has been asked, or because one said no without a word. */
export type Refusal =
  | { status: 400; reason: 'address' | 'body-broken' }
  | { status: 403; reason: 'origin' | 'observer' | 'seen-by' }
  | { status: 405; reason: 'method' }
  | { status: 413; reason: 'body-large' }
  | { status: 500; reason: 'crash' }
  | { status: 503; reason: 'maintenance' }
  | { status: number; reason: 'wordless' }

/** What each request carries to the routes. */
export type RequestContext = {
  requestId: string
  nonce: string
  /** The visitor's network address, for rate limits only; it is never stored or logged. */
  address: string
  refusal: Refusal | null
  /** Whether a form was sent: Remix asks the loaders of the page that answers it as if it were only looked at. */
  isForm: boolean
  /** Work done once for a request and shared by its loaders. */
  once: Map<string, Promise<unknown>>
  /** True once somebody was recognised: what is answered is hers alone and is kept for nobody else. */
  isPersonal: boolean
  /** Her name as pages show it; it is put in last (`name-gap.ts`). */
  name: string
  /** Cookies to set on whatever is answered. */
  cookies: string[]
  /** After how many seconds the browser asks for the page again by itself; null: never. */
  askedAgainAfter: number | null
}

/** What a request begins with. Behind a proxy of ours, its word for the visitor's address is taken. */
export function contextOf({ headers, socket, method }: IncomingMessage): RequestContext {
  const forwarded = env.BILIM_PROXY === 'yes' ? String(headers['x-forwarded-for'] ?? '') : ''
  return {
    requestId: newId(),
    nonce: randomUUID(),
    address: forwarded.split(',').at(-1)?.trim() || (socket.remoteAddress ?? ''),
    refusal: null,
    isForm: method === 'POST',
    once: new Map(),
    isPersonal: false,
    name: '',
    cookies: [],
    askedAgainAfter: null,
  }
}
