import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { declareLessonDone } from '#app/domains/enrolments/complete-lesson.ts'
import { findLearning } from '#app/domains/enrolments/learning.ts'
import { found, localeOf, requireActor } from '#app/routes/guard.ts'
import { placeOf } from '#app/routes/learn/parts/lesson-place.ts'
import { lessonPath, quizPath } from '#app/routes/learn/parts/next-step.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  const { course = '', lesson = '' } = args.params
  throw redirect(`/${localeOf(args)}${lessonPath(encodeURIComponent(course), encodeURIComponent(lesson))}`)
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const base = `/${localeOf(args)}`
  const { course = '', lesson = '' } = args.params
  const done = await declareLessonDone(actor, { courseSlug: course, lessonKey: lesson })
  if (!done.ok && done.reason === 'check-first') return redirect(`${base}${lessonPath(course, lesson)}#check`)
  if (!done.ok && done.reason === 'not-enrolled') return redirect(`${base}/courses/${encodeURIComponent(course)}`)
  if (!done.ok) return found<never>(null)
  if (done.certificateSerial) return redirect(`${base}/learn/certificates/${done.certificateSerial}`)

  const learning = found(await findLearning(actor, course, localeOf(args)))
  const { next } = placeOf(learning.outline, lesson)
  if (next) return redirect(base + lessonPath(course, next.key))
  const isQuizOpen = learning.requirements.some(({ rule, isMet }) => rule === 'quiz' && !isMet)
  return redirect(base + (learning.quiz && isQuizOpen ? quizPath(course, learning.quiz.key) : `/learn/${course}`))
}
