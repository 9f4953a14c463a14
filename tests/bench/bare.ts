import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { insist } from '#tests/bench/ask.ts'
import type { BarePage } from '#tests/bench/bare-server.ts'
import { accepting } from '#tests/bench/load.ts'
import { keepTrack } from '#tests/bench/processes.ts'

const addedByNode = ['date', 'connection', 'keep-alive']

/** A bare Node server in a process of its own, to compare with. */
export async function openBare() {
  const child = fork(new URL('bare-server.ts', import.meta.url), { serialization: 'advanced' })
  keepTrack(child)
  const [{ port }] = (await once(child, 'message')) as [AddressInfo]
  return {
    /** Has the bare server send what the site answers here, byte for byte, and says where. */
    async copy(address: string, headers: Record<string, string>): Promise<string> {
      const { rawHeaders, body } = await insist(200, address, { headers: { ...accepting, ...headers } })
      const { pathname } = new URL(address)
      const page: BarePage = { path: pathname, headers: withoutNodes(rawHeaders), body }
      const kept = once(child, 'message')
      child.send(page)
      await kept
      return `http://127.0.0.1:${port}${pathname}`
    },
    async close(): Promise<void> {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

/** Names and values by turns, without those that Node writes itself. */
const withoutNodes = (raw: string[]): string[] =>
  raw.filter((_, place) => !addedByNode.includes(raw[place - (place % 2)]?.toLowerCase() ?? ''))
