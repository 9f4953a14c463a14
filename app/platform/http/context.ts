/** Why the server answers with an error page before any route has been asked. */
export type Refusal = { status: 400 | 403 | 413 | 429; reason: 'address' | 'origin' | 'body-large' | 'body-broken' }

/** What each request carries to the routes. */
export type RequestContext = {
  requestId: string
  nonce: string
  /** The visitor's network address, for rate limits only; it is never stored or logged. */
  address: string
  refusal: Refusal | null
  /** Work done once for a request and shared by its loaders. */
  once: Map<string, Promise<unknown>>
  /** Cookies to set on whatever is answered. */
  cookies: string[]
}
