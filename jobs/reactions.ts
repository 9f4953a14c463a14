import type { Event } from '#app/domains/events.ts'
import type { Work } from '#app/platform/queue/job.ts'
import { notifyCertificate } from '#jobs/notify-certificate.ts'
import { renderCertificate } from '#jobs/render-certificate.ts'
import { sendMessage } from '#jobs/send-message.ts'

type Reactions = { [Name in Event['name']]?: (event: Extract<Event, { name: Name }>) => Work[] }

/** What follows from what: the one table that says why a job ran. */
const reactions: Reactions = {
  'certificate.issued': ({ certificateId }) => [renderCertificate.with({ certificateId })],
  'certificate.left-undrawn': ({ certificateId }) => [renderCertificate.with({ certificateId })],
  'certificate.rendered': ({ certificateId }) => [notifyCertificate.with({ certificateId })],
  'message.kept': ({ messageId }) => [sendMessage.with({ messageId })],
  'message.resent': ({ messageId }) => [sendMessage.with({ messageId })],
}

/** The work that follows from a fact. */
export function workAfter(event: Event): Work[] {
  const react = reactions[event.name] as ((event: Event) => Work[]) | undefined
  return react?.(event) ?? []
}
