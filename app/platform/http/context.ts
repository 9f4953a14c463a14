/** Why the server answers with an error page: before any route has been asked, or because one said no without a word. */
export type Refusal =
  | { status: 400; reason: 'address' | 'body-broken' }
  | { status: 403; reason: 'origin' }
  | { status: 405; reason: 'method' }
  | { status: 413; reason: 'body-large' }
  | { status: 500; reason: 'crash' }
  | { status: number; reason: 'wordless' }

/** What each request carries to the routes. */
export type RequestContext = {
  requestId: string
  nonce: string
  /** The visitor's network address, for rate limits only; it is never stored or logged. */
  address: string
  refusal: Refusal | null
  /** Work done once for a request and shared by its loaders. */
  once: Map<string, Promise<unknown>>
  /** True once somebody was recognised: what is answered is hers alone and is kept for nobody else. */
  isPersonal: boolean
  /** Her name as pages show it; it is put in last (`name-gap.ts`). */
  name: string
  /** Cookies to set on whatever is answered. */
  cookies: string[]
}
