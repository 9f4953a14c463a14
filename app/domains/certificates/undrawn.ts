import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

/** How often certificates without a PDF are looked for. */
export const sweepEvery = minutes(5)
const patience = minutes(2)
const most = 100

/**
 * Finds certificates that should have their PDF by now, and states it, so that they are drawn after all; of each at most
 * once in a sweep. One that could not be drawn is left alone for as long as it has been tried already.
 */
export async function stateUndrawn(): Promise<void> {
  const due = await listDue()
  await transaction(async () => {
    const stated = await statedInThisSweep()
    for (const id of due)
      if (!stated.has(id)) await record(system, { name: 'certificate.left-undrawn', certificateId: id })
  })
}

async function listDue(): Promise<string[]> {
  const silence = later(now(), -patience)
  // What lies ahead happened before the clock of the machine was set back.
  const [ahead, lately] = [{ gt: now() }, { gt: silence, lte: now() }]
  const undrawn = await db.certificate.findMany({
    where: {
      pdf: { is: null },
      OR: [{ issuedAt: { lt: silence } }, { issuedAt: ahead }],
      drawings: { none: { failedAt: null, startedAt: lately } },
    },
    orderBy: { issuedAt: 'desc' },
    take: most,
    select: { id: true, issuedAt: true, drawings: { orderBy: { startedAt: 'desc' }, take: 1 } },
  })
  return undrawn.filter(({ issuedAt, drawings }) => isDue(issuedAt, drawings[0]?.startedAt)).map(({ id }) => id)
}

const isDue = (issuedAt: Date, triedAt = issuedAt): boolean =>
  triedAt > now() || now().getTime() - triedAt.getTime() >= triedAt.getTime() - issuedAt.getTime()

async function statedInThisSweep(): Promise<Set<unknown>> {
  const began = new Date(Math.floor(now().getTime() / sweepEvery) * sweepEvery)
  const events = await db.event.findMany({
    where: { name: 'certificate.left-undrawn', at: { gte: began, lte: now() } },
    select: { data: true },
  })
  return new Set(events.map(({ data }) => (data as { certificateId: string }).certificateId))
}
