import { lessonsOf, type OutlineModule } from '#app/domains/courses/outline.ts'

type Neighbour = { key: string; title: string }

/** Where a lesson stands in its course: which module, which lesson of it, and its neighbours. */
export function placeOf(outline: OutlineModule[], lessonKey: string) {
  const lessons = lessonsOf(outline)
  const at = lessons.findIndex(({ key }) => key === lessonKey)
  const module = outline.findIndex((one) => one.lessons.some(({ key }) => key === lessonKey))
  const inModule = outline[module]?.lessons.findIndex(({ key }) => key === lessonKey) ?? 0
  const here = lessons[at]
  const neighbour = (place: number): Neighbour | null => {
    const lesson = lessons[place]
    return lesson ? { key: lesson.key, title: lesson.title } : null
  }
  return {
    module: module + 1,
    lesson: inModule + 1,
    /** The language of the lesson's title, when it is not the reader's own. */
    titleFallback: here?.fallback ?? null,
    lessonCount: lessons.length,
    keys: lessons.map(({ key }) => key),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  }
}
