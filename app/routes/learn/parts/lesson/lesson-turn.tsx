import { type afterLesson, lessonPath } from '#app/routes/next-step.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Arrow, Turn } from '#app/ui/turn.tsx'

type LessonTurnProps = {
  course: string
  lesson: string
  previous: { key: string } | null
  onward: ReturnType<typeof afterLesson>
  /** What takes her on: already done, saying that she has read it, or answering the check question first. */
  way: 'done' | 'declare' | 'check'
}

/** Back and on at the end of a lesson; going on says that she has read it, where that is enough. */
export function LessonTurn({ course, lesson, previous, onward, way }: LessonTurnProps) {
  const words = useText().learn.lesson
  const base = `/${useLocale()}`
  const labels = { lesson: words.next, quiz: words.toQuiz, course: words.toCourse }
  return (
    <>
      {way === 'declare' ? null : <p className="small">{way === 'done' ? words.doneAlready : words.checkFirst}</p>}
      <Turn
        previous={
          previous ? (
            <LinkButton kind="quiet" href={`${base}${lessonPath(course, previous.key)}`} rel="prev">
              <Arrow to="back" /> {words.previous}
            </LinkButton>
          ) : undefined
        }
        next={
          way === 'declare' ? (
            <form method="post" action={`${base}${lessonPath(course, lesson)}/completion`}>
              <Button>
                {words.declare} <Arrow to="on" />
              </Button>
            </form>
          ) : way === 'check' ? (
            <LinkButton kind="quiet" href="#check">
              {words.toCheck}
            </LinkButton>
          ) : (
            <LinkButton href={`${base}${onward.path}`} rel="next">
              {labels[onward.kind]} <Arrow to="on" />
            </LinkButton>
          )
        }
      />
    </>
  )
}
