import type { findResult } from '#app/domains/quizzes/result.ts'
import { lessonPath, quizPath } from '#app/routes/learn/parts/next-step.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'

type Result = NonNullable<Awaited<ReturnType<typeof findResult>>>
export type ResultNextProps = {
  result: Pick<
    Result,
    'course' | 'quiz' | 'organisation' | 'isPassed' | 'canTryAgain' | 'attemptsLeft' | 'certificateSerial'
  >
  nextLesson: { key: string; title: string } | null
}

/** What follows from a result: the certificate, the lessons still to do, another try, or reading again. */
export function ResultNext({ result, nextLesson }: ResultNextProps) {
  const words = useText().quiz
  const base = `/${useLocale()}`
  const { course, quiz, canTryAgain, attemptsLeft, certificateSerial } = result
  const toCourse = `${base}/learn/${course.slug}`
  if (certificateSerial) {
    return (
      <>
        <p>{words.certificateNext}</p>
        <Actions>
          <LinkButton href={`${base}/learn/certificates/${certificateSerial}`}>{words.toCertificate}</LinkButton>
        </Actions>
      </>
    )
  }
  if (!canTryAgain && attemptsLeft > 0) {
    return (
      <>
        <p>{words.lessonsNext}</p>
        <Actions>
          {nextLesson ? (
            <LinkButton href={`${base}${lessonPath(course.slug, nextLesson.key)}`}>
              {words.toLesson(nextLesson.title)}
            </LinkButton>
          ) : (
            <LinkButton href={toCourse}>{words.toCourse}</LinkButton>
          )}
        </Actions>
      </>
    )
  }
  return (
    <>
      <p>
        {canTryAgain
          ? attemptsLeft > 0
            ? words.again(attemptsLeft)
            : words.goOn
          : words.usedUpText(result.organisation)}
      </p>
      <Actions>
        {canTryAgain ? (
          <form method="post" action={`${base}${quizPath(course.slug, quiz.key)}`}>
            <Button>{attemptsLeft > 0 ? words.tryAgain : words.go}</Button>
          </form>
        ) : null}
        <LinkButton kind={canTryAgain ? 'quiet' : 'primary'} href={toCourse}>
          {words.toLessons}
        </LinkButton>
      </Actions>
    </>
  )
}
