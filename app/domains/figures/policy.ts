import type { Actor } from '#app/domains/actor.ts'

/** Of which regions and programmes an actor sees figures: an observer of those she was given. */
export function figuresVisibleTo(actor: Actor): { regions: string[]; programmes: string[] } {
  const observed = actor.kind === 'person' ? actor.grants.filter(({ role }) => role === 'observer') : []
  const of = (scope: string) => observed.flatMap((own) => (own.scope === scope && own.scopeId ? [own.scopeId] : []))
  return { regions: of('region'), programmes: of('programme') }
}

/** Reading figures: whoever was given a region or a programme to observe. */
export function canSeeFigures(actor: Actor): boolean {
  const { regions, programmes } = figuresVisibleTo(actor)
  return regions.length + programmes.length > 0
}
