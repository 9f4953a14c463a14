import type { Role } from '#app/domains/actor.ts'
import type { Messages } from '#app/platform/i18n/messages.ts'

type AdminPage = {
  path: string
  /** The roles it is offered to; its policy decides who opens it. */
  roles: readonly Role[]
  title(words: Messages): string
}

const operators = ['administrator'] as const
const seers = ['officer', 'cohort-manager', 'municipality-administrator', 'administrator'] as const
const officers = ['officer', 'administrator'] as const

/** The pages of administration in groups that belong together; a group's name is in content/messages under admin.groups. */
export const adminPages = {
  people: [
    { path: '/admin/people', roles: seers, title: ({ access }) => access.people.title },
    { path: '/admin/proposals', roles: operators, title: ({ access }) => access.proposals.title },
    { path: '/admin/duplicates', roles: operators, title: ({ duplicates }) => duplicates.title },
  ],
  places: [
    { path: '/admin/organisations', roles: operators, title: ({ organisations }) => organisations.title },
    { path: '/admin/workplaces', roles: operators, title: ({ workplaces }) => workplaces.title },
    { path: '/municipalities', roles: ['municipality-administrator'], title: ({ municipality }) => municipality.title },
  ],
  programmes: [{ path: '/admin/programmes', roles: officers, title: ({ programmes }) => programmes.title }],
  dictionaries: [
    { path: '/admin/dictionaries/deadlines', roles: officers, title: ({ settings }) => settings.title },
    { path: '/admin/dictionaries/positions', roles: operators, title: ({ positions }) => positions.title },
    { path: '/admin/dictionaries/texts', roles: operators, title: ({ texts }) => texts.title },
  ],
  messages: [
    { path: '/admin/mail', roles: operators, title: ({ admin }) => admin.mail.title },
    { path: '/admin/mail-templates', roles: operators, title: ({ templates }) => templates.title },
    { path: '/admin/announcements', roles: operators, title: ({ announcements }) => announcements.title },
  ],
  site: [
    { path: '/admin/health', roles: operators, title: ({ operations }) => operations.health.title },
    { path: '/admin/jobs', roles: operators, title: ({ admin }) => admin.jobs.title },
    { path: '/admin/audit', roles: officers, title: ({ audit }) => audit.title },
    { path: '/admin/maintenance', roles: operators, title: ({ operations }) => operations.maintenance.title },
  ],
} satisfies Record<string, AdminPage[]>

export type AdminGroup = keyof typeof adminPages

/** The groups with a page for somebody in this role, each with those pages. */
export function pagesFor(role: Role | null): { group: AdminGroup; pages: AdminPage[] }[] {
  const groups = Object.entries(adminPages) as [AdminGroup, AdminPage[]][]
  return groups
    .map(([group, pages]) => ({ group, pages: pages.filter(({ roles }) => role !== null && roles.includes(role)) }))
    .filter(({ pages }) => pages.length > 0)
}
