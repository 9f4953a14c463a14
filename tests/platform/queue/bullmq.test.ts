import { expect, onTestFinished, test, vi } from 'vitest'
import { bullQueue } from '#app/platform/queue/bullmq.ts'
import { hasRedis, startRedis } from '#tests/support/redis.ts'

const withRedis = hasRedis()
const errand = (n: number) => ({ name: 'errand', payload: { n }, attempts: 3 })

test.runIf(withRedis)('while Redis is away adding fails soon, and when it is back work goes on', async () => {
  const { url, port, stop } = await startRedis()
  const queue = bullQueue(url)
  const done: number[] = []
  const worker = queue.work([{ name: 'errand', run: async (payload) => done.push((payload as { n: number }).n) }])
  await queue.add('first', errand(1))
  await vi.waitFor(() => expect(done).toEqual([1]))
  await stop()
  await expect(queue.add('second', errand(2))).rejects.toThrow()

  const again = await startRedis(port)
  onTestFinished(() => again.stop())
  await queue.add('third', errand(3))
  await vi.waitFor(() => expect(done).toContain(3), { timeout: 20_000 })
  await worker.close()
  await queue.close()
})

test.runIf(withRedis)('a graceful stop lets running work end even while Redis is away', async () => {
  const { url, stop } = await startRedis()
  const queue = bullQueue(url)
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const steps: string[] = []
  const worker = queue.work([
    {
      name: 'errand',
      async run() {
        steps.push('begun')
        await gate
        steps.push('ended')
      },
    },
  ])
  await queue.add('first', errand(1))
  await vi.waitFor(() => expect(steps).toEqual(['begun']))
  await stop()
  const closing = worker.close().then(() => steps.push('closed'))
  await expect(queue.counts()).rejects.toThrow()
  expect(steps).toEqual(['begun'])
  release()
  await closing
  expect(steps).toEqual(['begun', 'ended', 'closed'])
  await queue.close()
})
