export type OutlineModule = {
  key: string
  title: string
  lessons: { key: string; title: string; minutes: number; fallback: string | null }[]
}

/** The modules and lessons of a published page, as compiling wrote them; none when there is no page. */
export const readOutline = (outline: unknown): OutlineModule[] => (outline ?? []) as OutlineModule[]

/** The lessons of all modules, in the order of the course. */
export const lessonsOf = <Lesson>(outline: readonly { lessons: Lesson[] }[]): Lesson[] =>
  outline.flatMap(({ lessons }) => lessons)
