import { system } from '#app/domains/actor.ts'
import { fontSet } from '#app/domains/certificates/drawing/font-set.ts'
import { record } from '#app/domains/events.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

/** How long a certificate may be without its PDF before anybody looks after it. */
export const patience = minutes(2)
/** How often that is done. */
export const sweepEvery = minutes(5)
const most = 100

/**
 * Finds certificates that should have their PDF by now, the longest overdue first, and states it, so that they are drawn
 * after all. Each is then left alone for as long as it has been waiting already. One that these fonts cannot write is
 * passed over until there are others; its failed job tells the administrator.
 */
export function stateUndrawn(): Promise<void> {
  return transaction(async () => {
    const silence = later(now(), -patience)
    const due = await db.undrawnCertificate.findMany({
      where: {
        AND: [
          // What lies ahead happened before the clock of the machine was set back.
          { OR: [{ dueAt: { lte: now() } }, { since: { gt: now() } }] },
          { OR: [{ fonts: null }, { fonts: { not: fontSet() } }] },
        ],
        certificate: { drawings: { none: { failedAt: null, startedAt: { gt: silence, lte: now() } } } },
      },
      orderBy: { dueAt: 'asc' },
      take: most,
    })
    for (const { certificateId, since } of due) {
      const waited = now().getTime() - since.getTime()
      const plan = { dueAt: later(now(), Math.max(patience, waited)), ...(waited < 0 && { since: now() }) }
      await db.undrawnCertificate.update({ where: { certificateId }, data: plan })
      await record(system, { name: 'certificate.left-undrawn', certificateId })
    }
  })
}
