const texts = new WeakMap<Response, string>()

/** A page as an answer. Its text is remembered, for reading it back from a stream costs a tenth of making it. */
export function htmlResponse(html: string, init: ResponseInit): Response {
  const response = new Response(html, init)
  texts.set(response, html)
  return response
}

/** What an answer holds. */
export async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const text = texts.get(response)
  return text === undefined ? new Uint8Array(await response.arrayBuffer()) : Buffer.from(text)
}
