const bodyLimit = 64 * 1024

/** A form's body, read whole and checked: bounded, valid UTF-8, without NUL. */
export async function readBody(request: Request): Promise<string | 'too-large' | 'broken'> {
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
