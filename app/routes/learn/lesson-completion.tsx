import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { declareLessonDone } from '#app/domains/enrolments/complete-lesson.ts'
import { findLearning } from '#app/domains/enrolments/learning.ts'
import { canEnrol } from '#app/domains/enrolments/policy.ts'
import { authorise, found, localeOf, notFound, requireActor } from '#app/routes/guard.ts'
import { afterLesson, lessonPath } from '#app/routes/next-step.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  const { course = '', lesson = '' } = args.params
  return redirect(`/${localeOf(args)}${lessonPath(encodeURIComponent(course), encodeURIComponent(lesson))}`)
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canEnrol(actor))
  const base = `/${localeOf(args)}`
  const { course = '', lesson = '' } = args.params
  const done = await declareLessonDone(actor, { courseSlug: course, lessonKey: lesson })
  if (!done.ok && done.reason === 'check-first') return redirect(`${base}${lessonPath(course, lesson)}#check`)
  if (!done.ok && done.reason === 'not-enrolled') return redirect(`${base}/courses/${encodeURIComponent(course)}`)
  if (!done.ok) notFound()
  if (done.certificateSerial) return redirect(`${base}/learn/certificates/${done.certificateSerial}`)

  const learning = found(await findLearning(actor, course, localeOf(args)))
  return redirect(base + afterLesson(learning, lesson).path)
}
