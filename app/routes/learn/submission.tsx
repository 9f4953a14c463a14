import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { canTakeQuiz } from '#app/domains/quizzes/policy.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { authorise, localeOf, notFound, requireActor } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return redirect(resultOf(args))
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canTakeQuiz(actor))
  const submitted = await submitAttempt(actor, args.params.attempt ?? '')
  return submitted.ok ? redirect(resultOf(args)) : notFound()
}

const resultOf = (args: LoaderFunctionArgs): string =>
  `/${localeOf(args)}/learn/attempts/${encodeURIComponent(args.params.attempt ?? '')}/result`
