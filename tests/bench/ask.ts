import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

export type Reply = {
  status: number
  headers: IncomingHttpHeaders
  rawHeaders: string[]
  body: Buffer
  /** Bytes that came over the wire for it: status line, headers and body. */
  received: number
  ms: number
}
type Wishes = { headers?: OutgoingHttpHeaders; form?: Record<string, string | string[]> }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Asks as a browser does, following no redirect; with a form it posts. */
export function ask(address: string, { headers = {}, form }: Wishes = {}): Promise<Reply> {
  const url = new URL(address)
  const body = form && encoded(form)
  const posting = body !== undefined && {
    Origin: url.origin,
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
  }
  return new Promise((resolve, reject) => {
    const began = performance.now()
    let before = 0
    const asked = request(url, { agent, method: form ? 'POST' : 'GET', headers: { ...headers, ...posting } })
    asked.on('socket', (socket) => {
      before = socket.bytesRead
    })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // The server may let go of a kept connection at the very moment it is used again; browsers then ask once more, too.
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(ask(address, { headers, ...(form && { form }) }))
      else reject(error)
    })
    asked.on('response', (response) => {
      const { socket } = response
      const parts: Buffer[] = []
      response.on('error', reject)
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { statusCode: status = 0, headers, rawHeaders } = response
        const [received, ms] = [socket.bytesRead - before, performance.now() - began]
        resolve({ status, headers, rawHeaders, body: Buffer.concat(parts), received, ms })
      })
    })
    asked.end(body)
  })
}

/** Asks and insists on this status, so that nothing but what was meant is ever measured. */
export async function insist(status: number, address: string, wishes: Wishes = {}): Promise<Reply> {
  const reply = await ask(address, wishes)
  if (reply.status !== status) throw new Error(`${address} answered ${reply.status} instead of ${status}.`)
  return reply
}

function encoded(form: NonNullable<Wishes['form']>): string {
  const pairs = Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
  return new URLSearchParams(pairs).toString()
}
