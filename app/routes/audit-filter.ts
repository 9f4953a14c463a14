import type { AuditFilter } from '#app/domains/operations/audit.ts'

/** What of the audit trail an address asks for; what cannot be read asks for nothing. */
export function auditFilterOf({ searchParams }: URL): { filter: AuditFilter; before: number | null } {
  const asked = (name: string, shape: RegExp) => {
    const value = searchParams.get(name)
    return value !== null && shape.test(value) ? value : null
  }
  const day = (name: string) => {
    const value = asked(name, /^\d{4}-\d\d-\d\d$/)
    return value !== null && !Number.isNaN(Date.parse(value)) ? value : null
  }
  const before = asked('before', /^\d{1,9}$/)
  return {
    filter: {
      name: asked('event', /^[a-z.-]{1,60}$/),
      actorId: asked('actor', /^[\w-]{1,60}$/),
      personId: asked('person', /^[\w-]{1,60}$/),
      from: day('from'),
      to: day('to'),
    },
    before: before === null ? null : Number(before),
  }
}
