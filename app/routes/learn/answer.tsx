import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { canTakeQuiz } from '#app/domains/quizzes/policy.ts'
import { saveAnswer } from '#app/domains/quizzes/save-answer.ts'
import { formatTime } from '#app/platform/i18n/format.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { authorise, localeOf, notFound, requireActor } from '#app/routes/guard.ts'
import { refusedAt } from '#app/routes/learn/parts/refused.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  const { attempt, position } = addressOf(args)
  return redirect(`${attempt}?question=${position}`)
}

/** Saves one answer. A form is led on to the question it asked for; the script of the page is told in JSON. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canTakeQuiz(actor))
  const locale = localeOf(args)
  const { attempt, attemptId, position } = addressOf(args)
  const form = await args.request.formData()
  const values = form.getAll('answer').map(String)
  const saved = await saveAnswer(actor, { attemptId, position, values, locale })
  if (!saved.ok && saved.reason === 'attempt-unknown') notFound()

  const { quiz, refusals } = messagesFor(locale)
  if (args.request.headers.get('Accept')?.includes('application/json')) {
    if (!saved.ok) {
      const isOver = saved.reason !== 'answer-unreadable'
      return Response.json({ ok: false, words: refusals[saved.reason], isOver }, { status: 409 })
    }
    const { savedAt, isAnswered } = saved
    const words = quiz.savedAt(formatTime(savedAt, actor.timeZone))
    const name = isAnswered ? quiz.mapAnswered(position) : quiz.mapEmpty(position)
    return Response.json({ ok: true, savedAt, words, isAnswered, name })
  }
  if (saved.ok) return redirect(`${attempt}?question=${nextOf(String(form.get('to') ?? ''), position)}`)
  if (saved.reason === 'answer-unreadable')
    return redirect(refusedAt(`${attempt}?question=${position}`, saved.reason, values[0]))
  return redirect(refusedAt(attempt, saved.reason))
}

function addressOf(args: LoaderFunctionArgs) {
  const { attempt = '', position = '' } = args.params
  if (!/^\d{1,3}$/.test(position)) notFound()
  const address = `/${localeOf(args)}/learn/attempts/${encodeURIComponent(attempt)}`
  return { attempt: address, attemptId: attempt, position: Number(position) }
}

const nextOf = (to: string, position: number): string => (/^(check|\d{1,3})$/.test(to) ? to : String(position + 1))
