import { expect, onTestFinished, test, vi } from 'vitest'
import { hours } from '#app/platform/clock.ts'
import { startRounds } from '#app/platform/queue/rounds.ts'

test('a round that fails ends nothing: the next one comes', async () => {
  let count = 0
  const rounds = startRounds('test', 5, async () => {
    if (++count < 3) throw new Error('no')
  })
  onTestFinished(() => rounds.stop())
  await vi.waitFor(() => expect(count).toBeGreaterThan(3))
})

test('rounds never overlap, and being woken during one is answered by exactly one more', async () => {
  const gates: (() => void)[] = []
  const rounds = startRounds('test', hours(1), () => new Promise((resolve) => gates.push(() => resolve(undefined))))
  expect(gates).toHaveLength(1)
  rounds.wake()
  rounds.wake()
  expect(gates).toHaveLength(1)
  gates[0]?.()
  await vi.waitFor(() => expect(gates).toHaveLength(2))
  gates[1]?.()
  await rounds.stop()
  expect(gates).toHaveLength(2)
})

test('stopping waits for the running round, and no other follows', async () => {
  const steps: string[] = []
  let release = () => {}
  const rounds = startRounds('test', 1, async () => {
    steps.push('begun')
    await new Promise<void>((resolve) => {
      release = resolve
    })
    steps.push('ended')
  })
  const stopping = rounds.stop().then(() => steps.push('stopped'))
  rounds.wake()
  release()
  await stopping
  expect(steps).toEqual(['begun', 'ended', 'stopped'])
})
