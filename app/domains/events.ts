import type { Actor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { afterCommit, db } from '#app/platform/db.ts'

/** What a check of all files found; of what is broken the first hundred. */
export type FileCheck = {
  files: number
  broken: { kind: 'stored' | 'certificate' | 'export'; id: string; state: 'missing' | 'damaged' | 'mistaken' }[]
  brokenCount: number
  unnamed: number
}

/** Every fact the system states, in the transaction that makes it true. */
export type Event =
  | { name: 'person.joined'; personId: string }
  | { name: 'person.signed-in-on-new-device'; personId: string; device: string }
  | { name: 'password.changed' | 'contact.proven'; personId: string }
  | { name: 'slips.printed'; batchId: string; organisationId: string | null; count: number }
  | { name: 'slips.withdrawn'; batchId: string }
  | { name: 'slip.used'; personId: string; batchId: string }
  | { name: 'contact.change-asked'; personId: string; changeId: string }
  | { name: 'contact.change-assisted'; personId: string; changeId: string; facts: string[] }
  | { name: 'contact.change-cancelled' | 'contact.change-objected'; personId: string; changeId: string }
  | { name: 'contact.changed'; personId: string; changeId: string }
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
  | { name: 'consent.given'; personId: string; textVersion: string }
  | { name: 'export.asked'; personId: string; exportId: string }
  | { name: 'export.ready'; personId: string; exportId: string }
  | { name: 'erasure.asked'; personId: string; erasureId: string }
  | { name: 'erasure.withdrawn'; personId: string; erasureId: string }
  | { name: 'person.exported'; personId: string }
  | { name: 'keys.rotated'; number: number }
  | { name: 'person.erased'; personId: string; erasureId: string }
  | { name: 'merge.proposed' | 'merge.declined'; personId: string; mergedId: string; mergeId: string }
  | { name: 'accounts.merged' | 'merge.undone' | 'merge.objected'; personId: string; mergedId: string; mergeId: string }
  | { name: 'account.merged-away'; personId: string; mergeId: string }
  | { name: 'job.retried'; jobId: string }
  | { name: 'message.kept'; messageId: string }
  | { name: 'message.resent'; messageId: string }
  | { name: 'notice.given'; personId: string; noticeId: string }
  | { name: 'announcement.made'; announcementId: string }
  | { name: 'announcement.withdrawn'; announcementId: string }
  | { name: 'wishes.changed'; personId: string }
  | { name: 'second-factor.added'; personId: string; factor: string }
  | { name: 'second-factor.removed'; personId: string; factor: string }
  | { name: 'recovery-codes.made'; personId: string }
  | { name: 'recovery-code.used'; personId: string }
  | { name: 'looks.changed'; personId: string }
  | { name: 'session.ended'; personId: string }
  | { name: 'sessions.ended'; personId: string }
  | { name: 'profile.changed'; personId: string; fields: string[] }
  | { name: 'maintenance.started'; maintenanceId: string }
  | { name: 'maintenance.ended'; maintenanceId: string }
  | { name: 'administrator.made'; personId: string; isEmergency: boolean }
  | { name: 'files.check-asked' }
  | ({ name: 'files.checked' } & FileCheck)
  | { name: 'setting.changed'; key: string; from: string; before: number; after: number }
  | { name: 'text.changed'; key: string; before: object; after: object }
  | { name: 'position.added' | 'position.changed'; positionId: string; after: object }
  | { name: 'municipality-card.changed'; organisationId: string; fields: string[] }
  | { name: 'programme.added'; programmeId: string }
  | { name: 'programme.changed'; programmeId: string; before: object; after: object }
  | { name: 'programme.course-added' | 'programme.course-removed'; programmeId: string; courseId: string }
  | { name: 'programme.partner-added' | 'programme.partner-removed'; programmeId: string; organisationId: string }
  | { name: 'programme.partner-changed'; programmeId: string; organisationId: string; after: object }
  | { name: 'programme.logo-changed'; programmeId: string; organisationId: string; logo: string | null }
  | { name: 'entry.added'; list: string; entryId: string }
  | { name: 'entry.changed'; list: string; entryId: string; before: object; after: object }
  | { name: 'entry.closed'; list: string; entryId: string; on: string }
  | { name: 'entry.merged' | 'entry.split'; list: string; entryIds: string[]; successorIds: string[]; on: string }
  | { name: 'workplaces.assigned'; unitId: string; spellings: string[]; organisationId: string; posts: number }
  | { name: 'reference.imported'; importId: string }
  | { name: 'reference.import-undone'; importId: string }
  | { name: 'role.granted'; personId: string; grantId: string }
  | { name: 'role.confirmed'; personId: string; grantId: string }
  | { name: 'role.ended'; personId: string; grantId: string }
  | { name: 'proposal.made'; personId: string | null; proposalId: string }
  | { name: 'proposal.decided'; personId: string | null; proposalId: string; outcome: string }
  | { name: 'person.looked-at'; personId: string }
  | { name: 'person.suspended'; personId: string }
  | { name: 'person.reinstated'; personId: string }
  | { name: 'person.helped'; personId: string; facts: string; sentTo?: string }
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
