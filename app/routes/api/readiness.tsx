import { checkReadiness } from '#app/domains/operations/readiness.ts'
import { openToAll } from '#app/routes/guard.ts'

/** The database answers and a worker is alive: visitors may be sent here. */
export async function loader() {
  openToAll()
  const readiness = await checkReadiness()
  return Response.json(readiness, { status: readiness.isReady ? 200 : 503 })
}
