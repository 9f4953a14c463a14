import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { afterEach, expect, test } from 'vitest'
import { closeThreads, runInThread } from '#app/platform/load/threads.ts'

const file = new URL('../../fixtures/working-thread.ts', import.meta.url)
const run = (payload: object) => runInThread<{ doubled: number; threadId: number }>(file, payload)

afterEach(closeThreads)

test('work is done in a thread and its result comes back', async () => {
  const result = await run({ double: 21 })
  expect(result.doubled).toBe(42)
  expect(result.threadId).toBeGreaterThan(0)
})

test('there are no more threads than cores, they are kept, and work waits for them', async () => {
  const results = await Promise.all(Array.from({ length: 20 }, (_, i) => run({ double: i })))
  expect(results.map((result) => result.doubled)).toEqual(Array.from({ length: 20 }, (_, i) => 2 * i))
  expect(new Set(results.map((result) => result.threadId)).size).toBeLessThanOrEqual(availableParallelism())
})

test('what the work throws comes back as its error, and the thread works on', async () => {
  const { threadId } = await run({ double: 1 })
  await expect(run({ refuse: 'no such letter' })).rejects.toThrow('no such letter')
  expect(await run({ double: 2 })).toEqual({ doubled: 4, threadId })
})

test('when a thread dies its work is rejected, and the work behind it is done by another', async () => {
  const died = /The thread of .*working-thread.ts died/
  const dying = Array.from({ length: availableParallelism() }, () => expect(run({ die: true })).rejects.toThrow(died))
  const behind = run({ double: 5 })
  await Promise.all(dying)
  expect((await behind).doubled).toBe(10)
})

test('work that hangs is ended after its time, and the work behind it is done by another thread', async () => {
  const ended = /The work of .*working-thread.ts took longer than 0.05 s and was ended/
  const hanging = Array.from({ length: availableParallelism() }, () =>
    expect(runInThread(file, { hang: true }, 50)).rejects.toThrow(ended),
  )
  const behind = run({ double: 5 })
  await Promise.all(hanging)
  expect((await behind).doubled).toBe(10)
})

test('work for a file that cannot be loaded is rejected and says why', async () => {
  const missing = runInThread(new URL('../../fixtures/no-such-thread.ts', import.meta.url), {})
  await expect(missing).rejects.toMatchObject({ message: expect.stringContaining('died'), cause: expect.any(Error) })
})

test('closing lets running work finish and refuses what still waits', async () => {
  const running = Array.from({ length: availableParallelism() }, (_, i) => run({ double: i }))
  const waiting = run({ double: 100 })
  const refused = expect(waiting).rejects.toThrow('closing')
  await closeThreads()
  await refused
  expect((await Promise.all(running)).map((result) => result.doubled)).toEqual(running.map((_, i) => 2 * i))
})

test('idle threads do not keep the process alive', () => {
  const script = `
    import { runInThread } from '#app/platform/load/threads.ts'
    const { doubled } = await runInThread(new URL(${JSON.stringify(file.href)}), { double: 4 })
    console.log(doubled)`
  const result = spawnSync('node', ['--import', 'tsx', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect(result).toMatchObject({ status: 0, stdout: '8\n' })
})
