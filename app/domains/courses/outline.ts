import { keepEach } from '#app/platform/kept.ts'

export type OutlineModule = {
  key: string
  title: string
  /** The language of the title, when it is not the reader's own. */
  fallback?: string | null
  /** `fallback` is the language of the title: of a lesson that is not translated yet, the title often is. */
  lessons: { key: string; title: string; minutes: number; fallback: string | null }[]
}

/** The modules and lessons of a published page, as compiling wrote them; none when there is no page. */
export const readOutline = (outline: unknown): OutlineModule[] => (outline ?? []) as OutlineModule[]

/** The same from JSON text, read once for each: what is published never changes and is asked for with every page. */
export const outlineOf = keepEach((text: string) => readOutline(JSON.parse(text)), 2000)

/** The lessons of all modules, in the order of the course. */
export const lessonsOf = <Lesson>(outline: readonly { lessons: Lesson[] }[]): Lesson[] =>
  outline.flatMap(({ lessons }) => lessons)
