import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const running = new Set<ChildProcess>()

/** Everything a run writes; gone when it ends, however it ends. */
export const scratch = mkdtempSync(join(tmpdir(), 'bilim-bench-'))

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL')
  rmSync(scratch, { recursive: true, force: true })
})
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => process.exit(130))

/** Notes a process of this run, so that none is left behind. */
export function keepTrack(child: ChildProcess): ChildProcess {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Starts a program as a group of its own with these settings, quietly. */
export function startGroup(command: string, words: string[], settings: Record<string, string>): ChildProcess {
  const env = { ...process.env, ...settings }
  return keepTrack(spawn(command, words, { env, detached: true, stdio: ['ignore', 'ignore', 'inherit'] }))
}

/** Asks a group to end, and waits until it has. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  signal(child, 'SIGTERM')
  await gone
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, name)
  } catch {
    child.kill(name)
  }
}
