import { countWaitingProposals } from '#app/domains/access/proposal-list.ts'
import { inActiveRole, type PersonActor } from '#app/domains/actor.ts'
import { findHealth } from '#app/domains/operations/health.ts'
import { countTypedWorkplaces } from '#app/domains/organisations/typed-workplaces.ts'

const pages = { proposals: '/admin/proposals', workplaces: '/admin/workplaces', health: '/admin/health' } as const

/** What waits for somebody in the role she acts in, each with how much of it and its page; what does not wait is left out. */
export async function findWaiting(actor: PersonActor) {
  const acting = inActiveRole(actor)
  const [proposals, workplaces, health] = await Promise.all([
    countWaitingProposals(acting),
    countTypedWorkplaces(acting),
    findHealth(acting),
  ])
  const ill = Object.values(health ?? {}).filter((line) => (line as { isGood?: boolean } | null)?.isGood === false)
  return Object.entries({ proposals, workplaces, health: ill.length })
    .map(([key, count]) => ({ key: key as keyof typeof pages, count, path: pages[key as keyof typeof pages] }))
    .filter(({ count }) => count > 0)
}
