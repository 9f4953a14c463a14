import type { TimeZone } from '#app/platform/i18n/time-zones.ts'

export const roles = [
  'learner',
  'trainer',
  'reviewer',
  'cohort-manager',
  'coordinator',
  'mentor',
  'jury',
  'officer',
  'observer',
  'municipality-administrator',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** A role held in a scope: own, cohort, organisation, municipality, region, programme, contest or all. */
export type Grant = { role: Role; scope: string; scopeId: string | null }

/** What of a second factor this session still lacks: nothing, showing the one she has, or setting up one her role asks for. */
export type FactorState = 'complete' | 'to-show' | 'to-set-up'

/** An administrator who looks through a person's eyes for a while. */
export type SeenBy = { accessId: string; byId: string; until: Date }

/** The person on whose behalf something is done. Deadlines and times of day are told to her in her time zone. */
export type PersonActor = {
  kind: 'person'
  id: string
  name: string
  timeZone: TimeZone
  /** In force today. Those that ask for a second factor are not among them until it was shown. */
  grants: Grant[]
  /** The role she acts in: what the site offers follows from it. */
  activeRole: Role | null
  factor: FactorState
  seenBy: SeenBy | null
}

/** The person, or the system when a job acts. */
export type Actor = PersonActor | { kind: 'system' }

export const system: Actor = { kind: 'system' }

export const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value)

/** True when the actor holds one of these roles in any scope. */
export const holds = (actor: Actor, ...wanted: Role[]): boolean =>
  actor.kind === 'person' && actor.grants.some(({ role }) => wanted.includes(role))

/** The actor with the rights of the role she acts in and no other, to say what that role opens. */
export const inActiveRole = (actor: PersonActor): PersonActor => ({
  ...actor,
  grants: actor.grants.filter(({ role }) => role === actor.activeRole),
})

const guarded: readonly Role[] = ['coordinator', 'officer', 'administrator']

/** Whether a role asks whoever holds it for a second factor. */
export const asksSecondFactor = (role: Role): boolean => guarded.includes(role)

/** Running the site: jobs, kept mail, health, maintenance. */
export const canOperate = (actor: Actor): boolean => holds(actor, 'administrator')

/** Whether a role opens data of the Leadership School, which nobody sees through somebody else's eyes. */
export const isOfSchool = (role: Role): boolean => role === 'coordinator' || role === 'mentor' || role === 'jury'
