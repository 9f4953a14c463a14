import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { serverLimits } from '#app/platform/http/limits.ts'

/** The limits of the site, each time of it a hundred times as short. */
const hurried = Object.fromEntries(
  Object.entries(serverLimits).map(([name, value]) => [name, name === 'maxHeaderSize' ? value : Number(value) / 100]),
)

test('a line on which a request comes too slowly is closed, whether its head or its body is late', async () => {
  const server = createServer(hurried, (incoming, outgoing) => {
    incoming.resume().on('end', () => outgoing.end('done'))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const slow = async (text: string) => {
    const line = connect(port, '127.0.0.1')
    let answered = ''
    line.on('data', (bytes) => {
      answered += bytes
    })
    line.write(text)
    await once(line, 'close')
    return answered.split('\r\n')[0]
  }
  const head = 'POST / HTTP/1.1\r\nHost: localhost\r\n'
  const late = 'HTTP/1.1 408 Request Timeout'
  expect(await Promise.all([slow(head), slow(`${head}Content-Length: 10\r\n\r\na`)])).toEqual([late, late])
})
