import { onRecorded } from '#app/domains/events.ts'
import { now, seconds } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { beat } from '#app/platform/queue/beat.ts'
import { queue } from '#app/platform/queue/index.ts'
import { startRounds } from '#app/platform/queue/rounds.ts'
import { jobs } from '#jobs/index.ts'
import { relayEvents } from '#jobs/relay.ts'
import { addScheduled } from '#jobs/schedule.ts'

/** Does everything that happens by itself, until it is closed: then running work ends and nothing new is begun. */
export function startWorker(): { close(): Promise<void> } {
  const [id, startedAt] = [newId(), now()]
  const worker = queue.work(jobs)
  // Facts of this process are relayed at once, those of other processes in a few seconds.
  const relay = startRounds('relay', seconds(3), relayEvents)
  const stopListening = onRecorded(relay.wake)
  const clock = startRounds('schedule', seconds(15), addScheduled)
  const heart = startRounds('heartbeat', seconds(15), () => beat(id, startedAt))

  return {
    async close() {
      stopListening()
      await Promise.all([relay.stop(), clock.stop()])
      await worker.close()
      await heart.stop()
    },
  }
}
