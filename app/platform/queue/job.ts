import type { z } from 'zod'
import { minutes, now, seconds } from '#app/platform/clock.ts'

/** A piece of work asked for: the name of a job, its ids, and how often it is tried. */
export type Work = { name: string; payload: unknown; attempts: number }

/** Work that follows from an event or from the clock: it is tried again until it succeeds or its attempts are used up. */
export type Job = {
  name: string
  /** Checks the payload, then does the work. Throwing asks for another try. */
  run(payload: unknown): Promise<unknown>
}

export type JobState = 'waiting' | 'running' | 'done' | 'dead'

export type JobLine = {
  id: string
  name: string
  payload: unknown
  state: JobState
  attempts: number
  maxAttempts: number
  failure: string | null
  at: Date
}

/** Whether work comes back by the clock: such work stands under its own name. */
export const isRepeated = ({ id, name }: Pick<JobLine, 'id' | 'name'>): boolean => id === name

export type Queue = {
  /** Adds work under an id. The same id twice adds nothing. */
  add(id: string, work: Work): Promise<void>
  /**
   * Adds work that comes back, once for all who ask: when it is new, and when `every` has passed since it last ended. One
   * line stands for all its runs. Also goes on when the clock of the machine was set back.
   */
  repeat(work: Work, every: number): Promise<void>
  /** Starts working. `close` takes no more and lets what is running end. */
  work(jobs: readonly Job[]): { close(): Promise<void> }
  counts(): Promise<Record<JobState, number>>
  /** Newest first. */
  list(state: JobState, limit: number): Promise<JobLine[]>
  /** Gives dead work its attempts back. */
  retry(id: string): Promise<boolean>
  /** Forgets finished work older than `before`, so much at most, and says how much; dead work is kept. */
  clean(before: Date, most: number): Promise<number>
  close(): Promise<void>
}

/** How long a worker that gives no sign of life keeps its work, and how long the first failure waits for its next try. */
export type Pace = { lease: number; wait: number }
export const usualPace: Pace = { lease: seconds(30), wait: seconds(1) }

/** Declares a job by its name, the ids it needs, how often it is tried, and the one thing it does. */
export function defineJob<Payload>(definition: {
  name: string
  payload: z.ZodType<Payload>
  attempts: number
  run(payload: Payload): Promise<unknown>
}): Job & { with(payload: Payload): Work } {
  const { name, payload: schema, attempts, run } = definition
  return {
    name,
    run: async (payload) => {
      const parsed = schema.safeParse(payload)
      if (!parsed.success) {
        const ids = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
        throw new Error(`The job ${name} was given no proper ${ids}.`)
      }
      return run(parsed.data)
    },
    with: (payload) => ({ name, payload, attempts }),
  }
}

/** How long to wait before the next try: doubled each time up to a quarter of an hour, spread by half either way. */
export function backOff(attempt: number, first: number, random = Math.random()): number {
  return Math.round(Math.min(first * 2 ** (attempt - 1), minutes(15)) * (0.5 + random))
}

/** No try and no lease lies further ahead. What does was planned before the clock of the machine was set back. */
export const furthest = minutes(30)

/** Whether work that ended at `moment` is due again; an end that lies ahead was before the clock was set back. */
export const isDueAgain = (moment: Date, every: number): boolean =>
  moment.getTime() + every <= now().getTime() || moment > now()

/** Why work is dead whose last worker went away without a word. */
export const vanished = 'The worker stopped while this was running, and no attempts are left.'

/** Why work is dead that nobody can read any more. */
export const unreadable = 'What this job was given is damaged in the database and cannot be read.'

/** The queue does not answer: its server is away. */
export class QueueAway extends Error {
  override name = 'QueueAway'
}
