/** How long and how much is measured. */
export type Size = {
  /** Of each single measurement. */
  seconds: number
  /** How often each is repeated, by turns. */
  rounds: number
  connections: number[]
  /** Learners who each make one quiz attempt. */
  attempts: number
  certificates: number
  people: number
}

export const whole: Size = {
  ...{ seconds: 3, rounds: 3, connections: [1, 8, 32] },
  ...{ attempts: 200, certificates: 1000, people: 100_000 },
}
export const quick: Size = {
  ...{ seconds: 1, rounds: 2, connections: [1, 8, 32] },
  ...{ attempts: 16, certificates: 40, people: 1000 },
}
