const bodyLimit = 64 * 1024
const formType = 'application/x-www-form-urlencoded'

/** The form that a request carries, read whole and checked: bounded, valid UTF-8, without NUL. No body is an empty form. */
export async function readForm(request: Request): Promise<Request | 'too-large' | 'broken'> {
  if (Number(request.headers.get('Content-Length') ?? 0) > bodyLimit) return 'too-large'
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const body = await readBytes(request)
  if (body === 'too-large' || body === 'broken') return body
  if (type !== formType && body.length > 0) return 'broken'
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    if (decodeURIComponent(text.replaceAll('+', ' ')).includes('\0')) return 'broken'
    const headers = new Headers(request.headers)
    headers.set('Content-Type', formType)
    return new Request(request.url, { method: request.method, headers, body: text })
  } catch {
    return 'broken'
  }
}

async function readBytes({ body }: Request): Promise<Buffer | 'too-large' | 'broken'> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > bodyLimit) return 'too-large'
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch {
    return 'broken'
  }
}
