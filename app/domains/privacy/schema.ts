import { z } from 'zod'

/** Nobody is forgotten by a slip: the wish is ticked. */
export const erasureSchema = z.object({ isWished: z.literal(true, 'required') })
