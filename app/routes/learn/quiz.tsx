import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { canTakeQuiz } from '#app/domains/quizzes/policy.ts'
import { findQuiz } from '#app/domains/quizzes/quiz.ts'
import { startAttempt } from '#app/domains/quizzes/start-attempt.ts'
import { formatNumber, formatPercent } from '#app/platform/i18n/format.ts'
import { authorise, localeOf, notFound, requireActor } from '#app/routes/guard.ts'
import { leave } from '#app/routes/learn/parts/leave.ts'
import { QuizResults } from '#app/routes/learn/parts/quiz-results.tsx'
import { QuizRules } from '#app/routes/learn/parts/quiz-rules.tsx'
import { refusalWords } from '#app/routes/learn/parts/refused.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Split } from '#app/ui/split.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const { course = '', quiz: key = '' } = args.params
  const quiz = await findQuiz(actor, { courseSlug: course, quizKey: key }, locale)
  if (!quiz) return leave(actor, course, locale)
  return { quiz, timeZone: actor.timeZone }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  authorise(canTakeQuiz(actor))
  const { course = '', quiz = '' } = args.params
  const started = await startAttempt(actor, { courseSlug: course, quizKey: quiz, locale })
  if (started.ok) return redirect(`/${locale}/learn/attempts/${started.attemptId}`)
  if (started.reason === 'not-enrolled') return redirect(`/${locale}/courses/${encodeURIComponent(course)}`)
  if (started.reason === 'quiz-unknown') notFound()
  return data({ refusal: started.reason }, 409)
}

export default function Quiz() {
  const text = useText()
  const { learn, quiz: words } = text
  const locale = useLocale()
  const { quiz, timeZone } = useLoaderData<typeof loader>()
  const refusal = refusalWords(useActionData<typeof action>()?.refusal ?? null, text)
  const { course, questionCount, minutes, passPercent, attempts, attemptsLeft, isPassed } = quiz
  return (
    <Site>
      <Breadcrumb
        label={learn.here}
        items={[
          { label: learn.title, href: `/${locale}/learn` },
          { label: course.title, href: `/${locale}/learn/${course.slug}` },
          { label: quiz.title },
        ]}
      />
      <PageTitle title={quiz.title} />
      <Facts
        facts={[
          { value: formatNumber(questionCount, locale), after: words.questions(questionCount) },
          ...(minutes ? [{ value: formatNumber(minutes, locale), after: words.minutes(minutes) }] : []),
          { value: formatPercent(passPercent, locale), after: words.passMark },
          ...(isPassed ? [] : [{ value: words.attemptsLeft(attemptsLeft, attempts) }]),
        ]}
      />
      {refusal ? (
        <Notice kind="bad" role="alert">
          {refusal}
        </Notice>
      ) : null}
      {isPassed ? <Notice kind="good">{words.passed}</Notice> : null}
      {quiz.lessonsLeft > 0 && quiz.canStart ? <Notice>{words.lessonsLeft(quiz.lessonsLeft)}</Notice> : null}
      <Split side={<Start />}>
        {/* Whoever has passed cannot start again, so the rules say nothing to her. */}
        {isPassed && !quiz.openAttemptId ? null : (
          <>
            <h2>{words.rules}</h2>
            <QuizRules quiz={quiz} />
          </>
        )}
        {quiz.results.length > 0 ? (
          <>
            <h2>{words.results}</h2>
            <QuizResults results={quiz.results} timeZone={timeZone} />
          </>
        ) : null}
      </Split>
    </Site>
  )
}

/** The one thing to do here: start, go on, or go back to the course when there is nothing left to try. */
function Start() {
  const words = useText().quiz
  const locale = useLocale()
  const { quiz } = useLoaderData<typeof loader>()
  const { course, openAttemptId, canStart, isPassed } = quiz
  if (openAttemptId) {
    return (
      <Panel>
        <LinkButton isWide href={`/${locale}/learn/attempts/${openAttemptId}`}>
          {words.go}
        </LinkButton>
        <p className="small">{words.goText}</p>
      </Panel>
    )
  }
  if (canStart) {
    return (
      <Panel>
        <form method="post">
          <Button isWide>{words.start}</Button>
        </form>
        <p className="small">{quiz.minutes ? words.startTimed : words.untimed}</p>
      </Panel>
    )
  }
  return (
    <Panel title={isPassed ? undefined : words.usedUp}>
      {isPassed ? null : <p>{words.usedUpText(quiz.organisation)}</p>}
      <LinkButton isWide href={`/${locale}/learn/${course.slug}`}>
        {words.toCourse}
      </LinkButton>
    </Panel>
  )
}

export const meta = titledBy<typeof loader>((text, data) => data?.quiz.title ?? text.learn.title)
