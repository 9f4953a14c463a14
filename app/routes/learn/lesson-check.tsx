import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { canEnrol } from '#app/domains/enrolments/policy.ts'
import { answerCheck } from '#app/domains/quizzes/check.ts'
import { authorise, localeOf, notFound, requireActor } from '#app/routes/guard.ts'
import { refusedAt } from '#app/routes/learn/parts/refused.ts'
import { lessonPath } from '#app/routes/next-step.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return redirect(`${pageOf(args)}#check`)
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canEnrol(actor))
  const locale = localeOf(args)
  const { course = '', lesson = '' } = args.params
  const values = (await args.request.formData()).getAll('answer').map(String)
  const answered = await answerCheck(actor, { courseSlug: course, lessonKey: lesson, values }, locale)
  if (answered.ok) return redirect(`${pageOf(args)}#check`)
  switch (answered.reason) {
    case 'answer-empty':
    case 'answer-unreadable':
      return redirect(`${refusedAt(pageOf(args), answered.reason, values[0])}#check`)
    case 'not-enrolled':
      return redirect(`/${locale}/courses/${encodeURIComponent(course)}`)
    default:
      notFound()
  }
}

function pageOf(args: LoaderFunctionArgs): string {
  const { course = '', lesson = '' } = args.params
  return `/${localeOf(args)}${lessonPath(encodeURIComponent(course), encodeURIComponent(lesson))}`
}
