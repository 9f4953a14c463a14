import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type pg from 'pg'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** Schemas of this name hold what stood in the database before it was restored. */
export const asidePrefix = 'before_restore_'

/** Refuses a program of PostgreSQL that is older than the server. */
export async function checkTool(tool: string, client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
  const server = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  const child = run(tool, ['--version'])
  let said = ''
  child.stdout?.on('data', (text) => {
    said += text
  })
  await finish(child, tool)
  const version = Number(/(\d+)(\.|\s|$)/.exec(said)?.[1])
  if (version < server)
    throw new StartFault(
      `The program ${tool} is of version ${version}, but the server is PostgreSQL ${server}. Install postgresql-client-${server} or newer.`,
    )
}

/** Starts a program of PostgreSQL, on the database of this address if one is named. */
export function run(tool: string, words: string[], url?: string): ChildProcess {
  if (!url) return spawn(tool, words, { stdio: ['pipe', 'pipe', 'pipe'] })
  const address = new URL(url)
  // Anybody on the machine may see the words of a command, and nobody its environment.
  const password = decodeURIComponent(address.password)
  address.password = ''
  return spawn(tool, [...words, `--dbname=${address.href}`], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...(password && { PGPASSWORD: password }) },
  })
}

/** Waits for a program to end well; anything else is told in one sentence. */
export async function finish(child: ChildProcess, tool: string): Promise<void> {
  let complaint = ''
  child.stderr?.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(0, 2000)
  })
  try {
    const [code] = await once(child, 'close')
    if (code === 0) return
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    throw new StartFault(
      `The program ${tool} is not on the PATH. Install the client of PostgreSQL (postgresql-client).`,
    )
  }
  throw new StartFault(`${tool} did not succeed: ${complaint.split('\n')[0]}`)
}
