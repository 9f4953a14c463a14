import type { findResult } from '#app/domains/quizzes/result.ts'
import { lessonPath, quizPath } from '#app/routes/next-step.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'

type Result = NonNullable<Awaited<ReturnType<typeof findResult>>>
type ResultNextProps = {
  result: Pick<Result, 'course' | 'quiz' | 'organisation' | 'next' | 'attemptsLeft' | 'certificateSerial'>
  nextLesson: { key: string; title: string } | null
}

/** What follows from a result: the certificate, the lessons still to do, another try, or reading again. */
export function ResultNext({ result, nextLesson }: ResultNextProps) {
  const words = useText().quiz
  const base = `/${useLocale()}`
  const { course, quiz, next, attemptsLeft, certificateSerial } = result
  const toCourse = `${base}/learn/${course.slug}`
  const said = {
    certificate: words.certificateNext,
    lessons: words.lessonsNext,
    'try-again': words.again(attemptsLeft),
    'go-on': words.goOn,
    'used-up': words.usedUpText(result.organisation),
  }
  const canTry = next === 'try-again' || next === 'go-on'
  return (
    <>
      <p>{said[next]}</p>
      <Actions>
        {next === 'certificate' ? (
          <LinkButton href={`${base}/learn/certificates/${certificateSerial}`}>{words.toCertificate}</LinkButton>
        ) : next === 'lessons' && nextLesson ? (
          <LinkButton href={`${base}${lessonPath(course.slug, nextLesson.key)}`}>
            {words.toLesson(nextLesson.title)}
          </LinkButton>
        ) : next === 'lessons' ? (
          <LinkButton href={toCourse}>{words.toCourse}</LinkButton>
        ) : (
          <>
            {canTry ? (
              <form method="post" action={`${base}${quizPath(course.slug, quiz.key)}`}>
                <Button>{next === 'try-again' ? words.tryAgain : words.go}</Button>
              </form>
            ) : null}
            <LinkButton kind={canTry ? 'quiet' : 'primary'} href={toCourse}>
              {words.toLessons}
            </LinkButton>
          </>
        )}
      </Actions>
    </>
  )
}
