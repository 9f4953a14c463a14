import { minutes } from '#app/platform/clock.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'

// By person: whoever comes this far has her password already, or sits at her computer.
const byPerson = rateLimit({ tries: 5, firstWait: minutes(1), longestWait: minutes(60), forgottenAfter: minutes(60) })

/** Counts a guess at a code or a password of this person before it is looked at; says how long to wait when there were too many. */
export function takeGuess(personId: string): { milliseconds: number; wasRight(): void } {
  const milliseconds = byPerson.wait(personId)
  if (milliseconds === 0) byPerson.take(personId)
  return { milliseconds, wasRight: () => void byPerson.forget(personId) }
}
