import { isTimeOver } from '#app/domains/quizzes/due.ts'

type Tried = { openFor: string | null; dueAt: Date | null; result: { isPassed: boolean } | null }

/** Where a learner stands with a quiz after these attempts, of which she has so many in all. */
export function standingOf<Attempt extends Tried>(attempts: readonly Attempt[], allowed: number) {
  const open = attempts.find(({ openFor }) => openFor !== null) ?? null
  const running = open && !isTimeOver(open) ? open : null
  const isPassed = attempts.some(({ result }) => result?.isPassed)
  const attemptsLeft = Math.max(0, allowed - attempts.length)
  return {
    isPassed,
    attemptsLeft,
    /** Not handed in yet, even when its time has run out. */
    open,
    /** The open one, while there is time. */
    running,
    /** Whether there is anything to start or to go on with. */
    canTry: !isPassed && (running !== null || attemptsLeft > 0),
  }
}
