import { z } from 'zod'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { keepEach } from '#app/platform/kept.ts'

const announced = z.object({ locales: z.array(z.enum(contentLocales)) })
const taught = announced.extend({ lesson: z.enum(['declared', 'check']) })

/** How a lesson of a published course counts as done, and the languages its lessons are written in. */
type CourseRules = z.infer<typeof taught>

/** The rules of a published version. Any that do not fit are a fault of publishing and stop here. */
export const readRules = (rules: unknown): CourseRules => taught.parse(rules)

/** The same from JSON text, read once for each: what is published never changes and is asked for with every page. */
export const rulesOf = keepEach((text: string) => readRules(JSON.parse(text)), 2000)

/** The languages that the lessons of a version are, or will be, written in. */
export const languagesOf = (rules: unknown): CourseRules['locales'] => announced.parse(rules).locales
