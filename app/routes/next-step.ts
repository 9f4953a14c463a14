import type { findLearning } from '#app/domains/enrolments/learning.ts'
import { placeOf } from '#app/routes/learn/parts/lesson/lesson-place.ts'

type Learning = NonNullable<Awaited<ReturnType<typeof findLearning>>>
type Steps = Pick<Learning, 'slug' | 'next' | 'quiz' | 'certificateSerial'>
type AtLesson = {
  slug: string
  outline: Parameters<typeof placeOf>[0]
  quiz: { key: string } | null
  isQuizPassed: boolean
}

type NextStep = { kind: 'lesson' | 'quiz' | 'certificate' | 'course'; path: string }

/** Where a learner goes on with a course: the certificate once there is one, else a lesson, else the quiz. */
export function nextStep({ slug, next, quiz, certificateSerial }: Steps): NextStep {
  if (certificateSerial) return { kind: 'certificate', path: `/learn/certificates/${certificateSerial}` }
  if (next) return { kind: 'lesson', path: lessonPath(slug, next.key) }
  if (quiz) return { kind: 'quiz', path: quizPath(slug, quiz.key) }
  return { kind: 'course', path: `/learn/${slug}` }
}

/** Where the end of a lesson leads: to the one after it, else to the quiz that is still to be passed, else to the course. */
export function afterLesson({ slug, outline, quiz, isQuizPassed }: AtLesson, lessonKey: string) {
  const { next } = placeOf(outline, lessonKey)
  if (next) return { kind: 'lesson' as const, path: lessonPath(slug, next.key) }
  if (quiz && !isQuizPassed) return { kind: 'quiz' as const, path: quizPath(slug, quiz.key) }
  return { kind: 'course' as const, path: `/learn/${slug}` }
}

export const lessonPath = (course: string, lesson: string) => `/learn/${course}/${lesson}`
export const quizPath = (course: string, quiz: string) => `/learn/${course}/quiz/${quiz}`
