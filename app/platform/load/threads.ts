import { availableParallelism, constants, setPriority } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'
import { minutes } from '#app/platform/clock.ts'
import { nearestFile } from '#app/platform/nearest-file.ts'

type Job = { payload: unknown; limit: number; resolve: (value: never) => void; reject: (error: Error) => void }
type Thread = { worker: Worker; job?: Job | undefined; timer?: NodeJS.Timeout; error?: Error }
type Answer = { value: never } | { error: Error }
type Pool = { file: URL; threads: Set<Thread>; waiting: Job[] }

const most = availableParallelism()
const pools = new Map<string, Pool>()

/**
 * Has work that would block the server done by the thread file, one thread for each core and started when first needed.
 * Rejects with what the work threw, or when its thread dies or takes longer than `limit`; the work after it gets a new
 * thread.
 */
export function runInThread<Result>(file: URL, payload: unknown, limit = minutes(2)): Promise<Result> {
  const pool = pools.get(file.href) ?? { file, threads: new Set(), waiting: [] }
  pools.set(file.href, pool)
  return new Promise((resolve, reject) => {
    pool.waiting.push({ payload, limit, resolve: resolve as Job['resolve'], reject })
    startWaiting(pool)
  })
}

/** A thread file by its name: the source while developing and testing; in the built server, what is bundled from it. */
export const threadFile = (name: string, from: string): URL =>
  nearestFile(`${name}${from.endsWith('.ts') ? '.ts' : '.js'}`, from)

/** Lets running work finish, refuses what still waits, and ends all threads. */
export async function closeThreads(): Promise<void> {
  const closing = [...pools.values()]
  pools.clear()
  await Promise.all(closing.map(closePool))
}

/**
 * What a thread file calls: does the work for each payload, one at a time, and sends back what it gives or throws. People
 * who read go first: the thread gets what they leave of the cores.
 */
export function serveThread(work: (payload: never) => unknown): void {
  // Only Linux has a priority for each thread; elsewhere this would slow the whole server down.
  if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_LOW)
  parentPort?.on('message', async (payload) => {
    try {
      parentPort?.postMessage({ value: await work(payload as never) })
    } catch (error) {
      parentPort?.postMessage({ error: error instanceof Error ? error : new Error(String(error)) })
    }
  })
}

function startWaiting(pool: Pool): void {
  while (pool.waiting.length > 0) {
    const idle = [...pool.threads].find((thread) => !thread.job)
    const thread = idle ?? (pool.threads.size < most ? startThread(pool) : undefined)
    const job = thread && pool.waiting.shift()
    if (!thread || !job) return
    thread.worker.postMessage(job.payload)
    thread.worker.ref()
    thread.job = job
    thread.timer = setTimeout(() => cutOff(pool, thread), job.limit)
  }
}

/** Work that hangs would hold its thread, and whoever waits for it, for ever. */
function cutOff(pool: Pool, thread: Thread): void {
  const job = thread.job
  thread.job = undefined
  pool.threads.delete(thread)
  void thread.worker.terminate()
  job?.reject(new Error(`The work of ${pool.file.pathname} took longer than ${job.limit / 1000} s and was ended`))
  startWaiting(pool)
}

function startThread(pool: Pool): Thread {
  const thread: Thread = {
    worker: pool.file.pathname.endsWith('.ts') ? sourceWorker(pool.file) : new Worker(pool.file),
  }
  pool.threads.add(thread)
  thread.worker.on('message', (answer: Answer) => {
    const job = thread.job
    thread.job = undefined
    clearTimeout(thread.timer)
    // An idle thread must not keep the process alive.
    thread.worker.unref()
    if ('error' in answer) job?.reject(answer.error)
    else job?.resolve(answer.value)
    startWaiting(pool)
  })
  thread.worker.on('error', (error) => {
    thread.error = error
  })
  thread.worker.on('exit', () => {
    pool.threads.delete(thread)
    clearTimeout(thread.timer)
    thread.job?.reject(new Error(`The thread of ${pool.file.pathname} died`, { cause: thread.error }))
    startWaiting(pool)
  })
  return thread
}

/** While developing and testing, the thread file is TypeScript; `--import tsx` has no effect in a thread. */
function sourceWorker(file: URL): Worker {
  const load = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(file.href)})))`
  return new Worker(load, { eval: true })
}

async function closePool(pool: Pool): Promise<void> {
  for (const job of pool.waiting.splice(0)) job.reject(new Error('The threads are closing'))
  await Promise.all([...pool.threads].map(endThread))
}

async function endThread({ worker, job }: Thread): Promise<void> {
  if (job) await new Promise((resolve) => worker.once('message', resolve).once('exit', resolve))
  await worker.terminate()
}
