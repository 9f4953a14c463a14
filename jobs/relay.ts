import { listUnrelayed, markRelayed } from '#app/domains/outbox.ts'
import { rest } from '#app/platform/load/yield-to-readers.ts'
import { log } from '#app/platform/log.ts'
import { queue } from '#app/platform/queue/index.ts'
import { workAfter } from '#jobs/reactions.ts'

const batch = 100

/**
 * Hands on what follows from recorded facts, oldest first. A fact is marked only after its work is in the queue, under
 * an id made from the fact: relaying it again, after a crash or in two processes at once, adds nothing.
 */
export async function relayEvents(): Promise<void> {
  for (;;) {
    const facts = await listUnrelayed(batch)
    for (const { id, event } of facts) {
      if (!event) log.error({ eventId: id }, 'A fact is damaged in the database; nothing follows from it.')
      for (const work of event ? workAfter(event, id) : []) {
        await rest()
        await queue.add(`${id}-${work.name}`, work)
      }
    }
    if (facts.length > 0) await markRelayed(facts.map(({ id }) => id))
    if (facts.length < batch) return
  }
}
