const bodyLimit = 64 * 1024
/** The most that a form with a file may weigh; what the file itself may, its page says. */
const fileBodyLimit = 6 * 1024 * 1024
const formType = 'application/x-www-form-urlencoded'
const partsType = 'multipart/form-data'

/** The form that a request carries, read whole and checked: bounded, valid UTF-8, without NUL. No body is an empty form. */
export async function readForm(request: Request): Promise<Request | 'too-large' | 'broken'> {
  const type = typeOf(request)
  const body = await readBytes(request, bodyLimit)
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

/** As `readForm`, for a page that asks for a file: larger, and in parts. */
export async function readFileForm(request: Request): Promise<Request | 'too-large' | 'broken'> {
  if (typeOf(request) !== partsType) return readForm(request)
  const body = await readBytes(request, fileBodyLimit)
  if (body === 'too-large' || body === 'broken') return body
  const { url, method, headers } = request
  const whole = () => new Request(url, { method, headers, body: new Uint8Array(body) })
  try {
    for (const [name, value] of await whole().formData())
      if (`${name}${typeof value === 'string' ? value : value.name}`.includes('\0')) return 'broken'
    return whole()
  } catch {
    return 'broken'
  }
}

const typeOf = ({ headers }: Request) => headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''

async function readBytes({ body, headers }: Request, limit: number): Promise<Buffer | 'too-large' | 'broken'> {
  if (Number(headers.get('Content-Length') ?? 0) > limit) return 'too-large'
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limit) return 'too-large'
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch {
    return 'broken'
  }
}
