export type Ok<T> = { ok: true } & T
export type Refusal<Reason extends string> = { ok: false; reason: Reason }

/** The thing was done; here is what came of it. */
export const ok = <T extends object>(value: T): Ok<T> => ({ ok: true, ...value })

/** The product says no, for a reason that has words in every language (`refusals`). */
export const refuse = <Reason extends string>(reason: Reason): Refusal<Reason> => ({ ok: false, reason })
