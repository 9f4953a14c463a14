import { isTaken } from '#app/platform/db.ts'

/** Does the work again when the same request, from another tab or a second click, came first: then it finds what that made. */
export async function onceMoreIfTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isTaken(error)) return work()
    throw error
  }
}
