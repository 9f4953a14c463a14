import type { Actor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { afterCommit, db } from '#app/platform/db.ts'

/** Every fact the system states, in the transaction that makes it true. */
export type Event =
  | { name: 'person.joined'; personId: string }
  | { name: 'person.posted'; personId: string; postId: string }
  | { name: 'course.published'; courseId: string; versionId: string }
  | { name: 'course.withdrawn'; courseId: string; withdrawalId: string }
  | { name: 'course.returned'; courseId: string; withdrawalId: string }
  | { name: 'enrolment.made'; enrolmentId: string }
  | { name: 'lesson.completed'; enrolmentId: string; lessonKey: string }
  | { name: 'attempt.started'; attemptId: string }
  | { name: 'attempt.submitted'; attemptId: string; isPassed: boolean }
  | { name: 'course.completed'; enrolmentId: string }
  | { name: 'certificate.issued'; certificateId: string }
  | { name: 'certificate.rendered'; certificateId: string }
  | { name: 'certificate.left-undrawn'; certificateId: string }
  | { name: 'job.retried'; jobId: string }
  | { name: 'role.granted'; personId: string; grantId: string }
  | { name: 'role.confirmed'; personId: string; grantId: string }
  | { name: 'role.ended'; personId: string; grantId: string }
  | { name: 'proposal.made'; personId: string | null; proposalId: string }
  | { name: 'proposal.decided'; personId: string | null; proposalId: string; outcome: string }
  | { name: 'person.looked-at'; personId: string }
  | { name: 'person.suspended'; personId: string }
  | { name: 'person.reinstated'; personId: string }
  | { name: 'person.helped'; personId: string; facts: string }
  | { name: 'second-factor.reset'; personId: string; reason: string }
  | { name: 'timed-access.begun'; personId: string; accessId: string }
  | { name: 'timed-access.ended'; personId: string; accessId: string }

const listeners = new Set<() => void>()

/** States a fact. It becomes visible, and is acted on, only if the transaction around it is committed. */
export async function record(actor: Actor, event: Event): Promise<void> {
  const { name, ...data } = event
  await db.event.create({
    data: {
      name,
      data,
      actorId: actor.kind === 'person' ? actor.id : null,
      personId: 'personId' in event ? event.personId : null,
      at: now(),
    },
  })
  afterCommit(() => {
    for (const listener of listeners) listener()
  })
}

/** Calls `listener` after each committed fact of this process, until the returned function is called. */
export function onRecorded(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
