import { z } from 'zod'

const schema = z.record(z.string(), z.number())

/** How many questions of each topic an attempt is drawn from. */
export type Blueprint = z.infer<typeof schema>

/** The blueprint of a published quiz. One that does not fit is a fault of publishing and stops here. */
export const readBlueprint = (blueprint: unknown): Blueprint => schema.parse(blueprint)

/** How many questions an attempt has. */
export const countDrawn = (blueprint: Blueprint): number =>
  Object.values(blueprint).reduce((sum, count) => sum + count, 0)
