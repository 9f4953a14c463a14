import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findLearning } from '#app/domains/enrolments/learning.ts'
import { findResult } from '#app/domains/quizzes/result.ts'
import { formatDateTime, formatNumber, formatPercent } from '#app/platform/i18n/format.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { readRefused, refusalWords } from '#app/routes/learn/parts/refused.ts'
import { ResultNext } from '#app/routes/learn/parts/result/result-next.tsx'
import { ResultQuestions } from '#app/routes/learn/parts/result/result-questions.tsx'
import { ResultTopics } from '#app/routes/learn/parts/result/result-topics.tsx'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Verdict } from '#app/ui/verdict.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const url = new URL(args.request.url)
  const { attempt = '' } = args.params
  const result = await findResult(actor, attempt, locale)
  // The page of the attempt knows whether there is one at all.
  if (!result) return redirect(`/${locale}/learn/attempts/${encodeURIComponent(attempt)}${url.search}`)
  const { questions, ...shown } = result
  const learning = await findLearning(actor, result.course.slug, locale)
  return {
    result: shown,
    questions: result.isFeedbackDue ? questions : null,
    nextLesson: learning?.next ?? null,
    timeZone: actor.timeZone,
    refused: readRefused(url).reason,
  }
}

export default function AttemptResult() {
  const text = useText()
  const { learn, quiz: words } = text
  const locale = useLocale()
  const { result, questions, nextLesson, timeZone, refused } = useLoaderData<typeof loader>()
  const { course, quiz, isPassed, percent, points, maxPoints } = result
  const refusal = refusalWords(refused, text)
  const hasRunOut = result.endedBy === 'time'
  const line = hasRunOut
    ? { passed: words.timeOverPassed, failed: words.timeOverFailed }
    : { passed: words.resultPassed, failed: words.resultFailed }
  const number = (n: number) => formatNumber(n, locale, 2)
  return (
    <Site>
      <Breadcrumb
        label={learn.here}
        items={[
          { label: learn.title, href: `/${locale}/learn` },
          { label: course.title, href: `/${locale}/learn/${course.slug}` },
          { label: quiz.title, href: `/${locale}/learn/${course.slug}/quiz/${quiz.key}` },
          { label: words.result },
        ]}
      />
      <PageTitle title={quiz.title} above={words.attempt(result.number)} />
      {refusal ? (
        <Notice kind="bad" role="alert" title={words.notSaved}>
          {refusal}
        </Notice>
      ) : null}
      <Verdict
        kind={isPassed ? 'good' : 'bad'}
        line={(isPassed ? line.passed : line.failed)(formatPercent(percent, locale))}
        text={
          <>
            {hasRunOut ? `${words.timeOverGraded(result.answeredCount, result.questionCount)} ` : null}
            {isPassed ? words.passedText : words.failedText(formatPercent(quiz.passPercent, locale))}
          </>
        }
        facts={[
          {
            name: hasRunOut ? words.endedAt : words.facts.at,
            value: unbroken(formatDateTime(new Date(result.submittedAt), locale, timeZone)),
          },
          { name: words.facts.ended, value: words.endedBy[result.endedBy] },
        ]}
      >
        <Meter
          label={words.facts.points}
          value={points}
          max={maxPoints}
          text={words.points(number(points), number(maxPoints))}
          kind={isPassed ? 'good' : 'bad'}
          line={{
            at: (maxPoints * quiz.passPercent) / 100,
            text: words.passLine(formatPercent(quiz.passPercent, locale)),
          }}
        />
      </Verdict>
      <ResultNext result={result} nextLesson={nextLesson} />
      <ResultTopics result={result} />
      <h2>{words.feedbackTitle}</h2>
      {questions ? (
        <ResultQuestions questions={questions} />
      ) : (
        <p>{quiz.feedback === 'never' ? words.feedbackNever : words.feedbackLater}</p>
      )}
    </Site>
  )
}

export const meta = titledBy<typeof loader>(({ quiz }, data) =>
  data ? quiz.resultOf(data.result.quiz.title) : quiz.result,
)
