import type { Event } from '#app/domains/events.ts'
import { isTold } from '#app/domains/notifications/tell-of-event.ts'
import type { Work } from '#app/platform/queue/job.ts'
import { buildExport } from '#jobs/build-export.ts'
import { checkFiles } from '#jobs/check-files.ts'
import { notifyCertificate } from '#jobs/notify-certificate.ts'
import { renderCertificate } from '#jobs/render-certificate.ts'
import { sendMessage } from '#jobs/send-message.ts'
import { tellDeciders } from '#jobs/tell-deciders.ts'
import { tellOfEvent } from '#jobs/tell-of-event.ts'

type Reactions = { [Name in Event['name']]?: (event: Extract<Event, { name: Name }>) => Work[] }

/** What follows from what: the one table that says why a job ran. */
const reactions: Reactions = {
  'certificate.issued': ({ certificateId }) => [renderCertificate.with({ certificateId })],
  'certificate.left-undrawn': ({ certificateId }) => [renderCertificate.with({ certificateId })],
  'export.asked': ({ exportId }) => [buildExport.with({ exportId })],
  'certificate.rendered': ({ certificateId }) => [notifyCertificate.with({ certificateId })],
  'files.check-asked': () => [checkFiles.with({ isAsked: true })],
  'proposal.made': ({ proposalId }) => [tellDeciders.with({ proposalId })],
  'message.kept': ({ messageId }) => [sendMessage.with({ messageId })],
  'message.resent': ({ messageId }) => [sendMessage.with({ messageId })],
}

/** The work that follows from a fact, and telling the person it is about. */
export function workAfter(event: Event, eventId: number): Work[] {
  const react = reactions[event.name] as ((event: Event) => Work[]) | undefined
  return [...(react?.(event) ?? []), ...(isTold(event.name) ? [tellOfEvent.with({ eventId })] : [])]
}
