import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An SMS gateway on this machine: what it was given stands in `taken`; `answer` says with which number, or not at all. */
export async function startSmsServer(answer: () => number | null = () => 200) {
  const taken: { body: unknown; token: string | undefined }[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const piece of request) text += piece
    taken.push({ body: JSON.parse(text), token: request.headers.authorization })
    const status = answer()
    if (status === null) request.socket.destroy()
    else response.writeHead(status, status === 302 ? { Location: '/elsewhere' } : {}).end('{}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://token@127.0.0.1:${port}/send`,
    taken,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
