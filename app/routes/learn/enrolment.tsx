import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { enrol } from '#app/domains/enrolments/enrol.ts'
import { findLearning } from '#app/domains/enrolments/learning.ts'
import { canEnrol } from '#app/domains/enrolments/policy.ts'
import { authorise, findActor, localeOf, requireActor } from '#app/routes/guard.ts'
import { nextStep } from '#app/routes/next-step.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return redirect(`/${localeOf(args)}/learn/${encodeURIComponent(args.params.course ?? '')}`)
}

export async function action(args: ActionFunctionArgs) {
  const locale = localeOf(args)
  const { course = '' } = args.params
  const page = `/${locale}/courses/${encodeURIComponent(course)}`
  if (!(await findActor(args))) return redirect(`/${locale}/sign-in?next=${encodeURIComponent(page)}`)
  const actor = await requireActor(args)
  authorise(canEnrol(actor))

  const enrolled = await enrol(actor, course, locale)
  // The page of a course that is not open says why.
  if (!enrolled.ok) return redirect(page)
  const learning = await findLearning(actor, course, locale)
  return redirect(learning ? `/${locale}${nextStep(learning).path}` : page)
}
