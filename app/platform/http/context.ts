/** Why the server answers with an error page: before any route has been asked, or because one said no without a word. */
export type Refusal = { status: number; reason: 'address' | 'origin' | 'body-large' | 'body-broken' | 'wordless' }

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
