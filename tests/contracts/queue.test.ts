import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { hours, later, minutes, now, seconds, setClock } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.ts'
import { bullQueue } from '#app/platform/queue/bullmq.ts'
import { embeddedQueue } from '#app/platform/queue/embedded.ts'
import { type Job, type JobState, type Pace, type Queue, unreadable, vanished } from '#app/platform/queue/job.ts'
import { damage } from '#tests/support/damage.ts'
import { startProcess } from '#tests/support/process.ts'
import { hasRedis, startRedis } from '#tests/support/redis.ts'

const quick = { lease: seconds(30), wait: 20 }
const withRedis = hasRedis()
let redis: Awaited<ReturnType<typeof startRedis>>

beforeAll(async () => {
  if (withRedis) redis = await startRedis()
})
afterAll(() => redis?.stop())

type Backend = { open(name: string, pace?: Pace): Queue; place(name: string): string[] }
const embedded: Backend = { open: (_, pace = quick) => embeddedQueue(pace), place: () => [] }
const onRedis: Backend = {
  open: (name, pace = quick) => bullQueue(redis.url, name, pace),
  place: (name) => [redis.url, name],
}

describe('the embedded queue', () => {
  suite(embedded)

  test.skipIf(env.DATABASE_URL)(
    'a row that is damaged holds up no other, and is kept as dead with that reason',
    async () => {
      const queue = embeddedQueue(quick)
      const [bad, good] = [randomUUID(), randomUUID()]
      for (const id of [bad, good]) await queue.add(id, { name: 'errand', payload: {}, attempts: 3 })
      damage("UPDATE Job SET payload = 'not json' WHERE id = ?", bad)
      const worker = queue.work([{ name: 'errand', run: async () => undefined }])
      onTestFinished(() => worker.close())
      await line(queue, good, 'done')
      expect(await line(queue, bad, 'dead')).toMatchObject({ payload: null, failure: unreadable })
    },
  )
})
describe.runIf(withRedis)('the queue on Redis', () => suite(onRedis))

function suite({ open, place }: Backend) {
  test('work is done with the ids it was given', async () => {
    const { queue, work, add } = opened()
    const given: unknown[] = []
    work(async (payload) => given.push(payload))
    const id = await add({ ids: ['a', 'b'] })
    expect(await line(queue, id, 'done')).toMatchObject({ attempts: 1, maxAttempts: 3, failure: null })
    expect(given).toEqual([{ ids: ['a', 'b'] }])
  })

  test('the same id twice is done once, even after it was done', async () => {
    const { queue, work, add } = opened()
    let runs = 0
    const id = randomUUID()
    await Promise.all([add({}, { id }), add({}, { id })])
    work(async () => runs++)
    await line(queue, id, 'done')
    await add({}, { id })
    await line(queue, await add({}), 'done')
    expect(runs).toBe(2)
  })

  test('what fails is tried again until it succeeds', async () => {
    const { queue, work, add } = opened()
    let runs = 0
    work(async () => {
      if (++runs < 3) throw new Error('not yet')
    })
    expect(await line(queue, await add({}), 'done')).toMatchObject({ attempts: 3 })
    expect(runs).toBe(3)
  })

  test('the next try waits, and the reason stands with it', async () => {
    const { queue, work, add } = opened({ lease: seconds(30), wait: hours(1) })
    let runs = 0
    work(async () => {
      runs++
      throw new Error('the disk is full')
    })
    const id = await add({})
    await vi.waitFor(async () => expect((await find(queue, id, 'waiting'))?.failure).toBe('the disk is full'))
    expect(runs).toBe(1)
  })

  test('the next try does not wait for a clock that was set back', async () => {
    const { queue, work, add } = opened({ lease: seconds(30), wait: hours(1) })
    const worker = work(async () => {
      throw new Error('not yet')
    })
    const id = await add({})
    await vi.waitFor(async () => expect((await find(queue, id, 'waiting'))?.failure).toBe('not yet'))
    await worker.close()
    onTestFinished(() => setClock(undefined))
    setClock(later(now(), -hours(100)))
    work(async () => undefined)
    expect(await line(queue, id, 'done')).toMatchObject({ attempts: 2 })
  })

  test('work that used up its attempts is kept as dead, with the reason, and can be given new ones', async () => {
    const { queue, work, add } = opened()
    let runs = 0
    let isMended = false
    work(async () => {
      runs++
      if (!isMended) throw new Error(`failure ${runs}\nand its details`)
    })
    const id = await add({ ids: 'x' }, { attempts: 2 })
    const dead = await line(queue, id, 'dead')
    expect(dead).toMatchObject({ name: 'errand', payload: { ids: 'x' }, attempts: 2, failure: 'failure 2' })

    expect(await queue.retry(id)).toBe(true)
    await vi.waitFor(() => expect(runs).toBe(4), { timeout: 10_000 })
    expect(await line(queue, id, 'dead')).toMatchObject({ attempts: 2, failure: 'failure 4' })

    isMended = true
    expect(await queue.retry(id)).toBe(true)
    expect(await line(queue, id, 'done')).toMatchObject({ attempts: 1 })
    expect(await queue.retry(id)).toBe(false)
    expect(await queue.retry('unknown')).toBe(false)
  })

  test('work that nobody knows how to do dies with that reason', async () => {
    const { queue, work, add } = opened()
    work(async () => undefined)
    const id = await add({}, { name: 'unheard-of', attempts: 1 })
    expect((await line(queue, id, 'dead')).failure).toBe('No job is called unheard-of.')
  })

  test('a graceful stop lets running work end, leaves nothing half done and then takes no more', async () => {
    const { queue, work, add } = opened()
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const worker = work(() => gate)
    const first = await add({})
    await line(queue, first, 'running')
    let isClosed = false
    const closing = worker.close().then(() => {
      isClosed = true
    })
    const meanwhile = await add({})
    expect(await find(queue, first, 'running')).toBeDefined()
    expect(isClosed).toBe(false)
    release()
    await closing
    expect(await find(queue, first, 'done')).toBeDefined()
    expect(await find(queue, meanwhile, 'running')).toBeUndefined()
    const afterwards = await add({})
    expect(await find(queue, afterwards, 'waiting')).toBeDefined()
    work(async () => undefined)
    await line(queue, meanwhile, 'done')
    await line(queue, afterwards, 'done')
  })

  test('work that comes back is done once for all who ask, and again when it is due or the clock was set back', async () => {
    const { queue, work } = opened()
    let runs = 0
    let release = () => {}
    work(async () => {
      runs++
      await new Promise<void>((resolve) => {
        release = resolve
      })
    })
    const ask = () => queue.repeat({ name: 'errand', payload: {}, attempts: 1 }, hours(1))
    const askTwice = async (moment?: Date) => {
      setClock(moment)
      await Promise.all([ask(), ask()])
      await ask()
    }
    const ended = async (count: number) => {
      await vi.waitFor(() => expect(runs).toBe(count), { timeout: 10_000 })
      release()
      return (await line(queue, 'errand', 'done')).at
    }
    onTestFinished(() => setClock(undefined))

    await askTwice()
    const first = await ended(1)
    await askTwice(later(first, minutes(59)))
    expect(await find(queue, 'errand', 'done')).toMatchObject({ at: first })
    await askTwice(later(first, hours(1)))
    await ended(2)
    await askTwice(later(first, -hours(100)))
    await ended(3)
    expect(runs).toBe(3)
  })

  test('several workers share the work, and none of it is done twice', async () => {
    const name = randomUUID()
    const { queue, work, add } = opened(quick, name)
    const other = opened(quick, name)
    const done: number[] = []
    const run = async ({ n }: { n: number }) => done.push(n)
    const numbers = Array.from({ length: 40 }, (_, n) => n)
    const ids = await Promise.all(numbers.map((n) => add({ n })))
    work(run)
    other.work(run)
    for (const id of ids) await line(queue, id, 'done')
    expect(done.sort((a, b) => a - b)).toEqual(numbers)
  })

  test('work whose worker was killed is taken up by another as one more attempt, or dies if none is left', async () => {
    const name = randomUUID()
    const pace = { lease: seconds(2), wait: 20 }
    const { queue, work, add } = opened(pace, name)
    const again = await add({ n: 1 }, { attempts: 2 })
    const last = await add({ n: 2 }, { attempts: 1 })
    const doomed = startProcess('tests/support/hanging-worker.ts', `${pace.lease}`, ...place(name))
    onTestFinished(() => doomed.kill())
    await doomed.saysLines(2)
    await doomed.kill()
    expect(await find(queue, again, 'running')).toMatchObject({ attempts: 1 })

    const done: unknown[] = []
    work(async (payload) => done.push(payload))
    expect(await line(queue, again, 'done')).toMatchObject({ attempts: 2 })
    expect(await line(queue, last, 'dead')).toMatchObject({ attempts: 1, failure: vanished })
    expect(done).toEqual([{ n: 1 }])
  })

  test('everything is counted by its state', async () => {
    const { queue, work, add } = opened()
    const before = await queue.counts()
    const worker = work(async ({ fails }) => {
      if (fails) throw new Error('no')
    })
    await line(queue, await add({ fails: false }), 'done')
    await line(queue, await add({ fails: true }, { attempts: 1 }), 'dead')
    await worker.close()
    const waiting = await add({})
    const { waiting: were, running, done, dead } = before
    expect(await queue.counts()).toEqual({ waiting: were + 1, running, done: done + 1, dead: dead + 1 })
    work(async () => undefined)
    await line(queue, waiting, 'done')
  })

  test('the newest stands first in a list, which is no longer than asked', async () => {
    const { queue, work, add } = opened()
    work(async () => undefined)
    const ids: string[] = []
    for (let i = 0; i < 3; i++) {
      const id = await add({})
      await line(queue, id, 'done')
      ids.unshift(id)
    }
    expect((await queue.list('done', 2)).map(({ id }) => id)).toEqual(ids.slice(0, 2))
  })

  test('what was done long ago is forgotten, what died is not', async () => {
    const { queue, work, add } = opened()
    work(async ({ fails }) => {
      if (fails) throw new Error('no')
    })
    const done = await add({})
    const dead = await add({ fails: true }, { attempts: 1 })
    const { at } = await line(queue, done, 'done')
    await line(queue, dead, 'dead')
    await queue.clean(later(at, -hours(1)), 100)
    expect(await find(queue, done, 'done')).toBeDefined()
    expect(await queue.clean(later(new Date(), hours(1)), 100)).toBeGreaterThan(0)
    expect(await find(queue, done, 'done')).toBeUndefined()
    expect(await find(queue, dead, 'dead')).toBeDefined()
  })

  function opened(pace = quick, name: string = randomUUID()) {
    const queue = open(name, pace)
    const workers: { close(): Promise<void> }[] = []
    onTestFinished(async () => {
      await Promise.all(workers.map((worker) => worker.close()))
      await queue.close()
    })
    return {
      queue,
      // biome-ignore lint/suspicious/noExplicitAny: a payload is whatever the test put in
      work(run: (payload: any) => Promise<unknown>) {
        const errand: Job = { name: 'errand', run }
        const worker = queue.work([errand])
        workers.push(worker)
        return worker
      },
      async add(payload: object, { id = randomUUID() as string, name = 'errand', attempts = 3 } = {}) {
        await queue.add(id, { name, payload, attempts })
        return id
      },
    }
  }
}

const find = async (queue: Queue, id: string, state: JobState) =>
  (await queue.list(state, 100)).find((candidate) => candidate.id === id)

const line = (queue: Queue, id: string, state: JobState) =>
  vi.waitFor(
    async () => {
      const found = await find(queue, id, state)
      if (!found) throw new Error(`The work ${id} is not ${state}.`)
      return found
    },
    { timeout: 20_000, interval: 10 },
  )
