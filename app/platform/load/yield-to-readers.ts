import { AsyncLocalStorage } from 'node:async_hooks'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { seconds } from '#app/platform/clock.ts'

const share = 1 / 4
// Long enough for whoever is at the door to come in and be answered.
const breath = seconds(0.001)
const longest = seconds(0.25)
let answeredAt = Number.NEGATIVE_INFINITY
let before = performance.eventLoopUtilization()

/** Notes that somebody was just answered. */
export const noteAnswered = (): void => {
  answeredAt = performance.now()
}

/** True while people are being answered: work that follows from events then leaves them most of the server. */
export const isAnswering = (): boolean => performance.now() - answeredAt < seconds(1)

/**
 * What background work calls between its steps: rests long enough that the server is free for most of the time, however
 * much there is to do; at once when nobody is asking for anything.
 */
export async function rest(): Promise<void> {
  const { active } = performance.eventLoopUtilization(before)
  if (isAnswering()) await pause(Math.min(longest, (active * (1 - share)) / share))
  before = performance.eventLoopUtilization()
}

const background = new AsyncLocalStorage<true>()

/** Does work that nobody waits for: people are answered between any two of its questions to the database. */
export const inBackground = <Result>(work: () => Promise<Result>): Promise<Result> => background.run(true, work)

/** Lets those who are at the door go first, where background work is what goes on. */
export async function giveWay(): Promise<void> {
  if (background.getStore() && isAnswering()) await pause(breath)
}
