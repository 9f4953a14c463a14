import { createServer } from 'node:http'

/** The least that Node can do: sends bytes it was given, with the headers it was given. Ends with the process that started it. */
export type BarePage = { path: string; headers: string[]; body: Buffer }

const pages = new Map<string, BarePage>()
const server = createServer((request, response) => {
  const page = pages.get(request.url ?? '')
  if (page) response.writeHead(200, page.headers).end(page.body)
  else response.writeHead(404).end()
})

process.on('message', (page: BarePage) => {
  pages.set(page.path, page)
  process.send?.({ kept: page.path })
})
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
