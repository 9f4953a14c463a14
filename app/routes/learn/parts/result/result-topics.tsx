import type { findResult } from '#app/domains/quizzes/result.ts'
import { formatNumber, formatPercent } from '#app/platform/i18n/format.ts'
import { fallbackLang } from '#app/platform/i18n/locales.ts'
import { lessonPath } from '#app/routes/next-step.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Meter } from '#app/ui/meter.tsx'

type Result = NonNullable<Awaited<ReturnType<typeof findResult>>>
type ResultTopicsProps = { result: Pick<Result, 'course' | 'quiz' | 'topics'> }

/** The points module by module, and under a weak one the lessons that teach it: what to read before the next try. */
export function ResultTopics({ result }: ResultTopicsProps) {
  const words = useText().quiz
  const locale = useLocale()
  const { course, quiz, topics } = result
  const number = (n: number) => formatNumber(n, locale, 2)
  if (topics.length === 0) return null
  return (
    <>
      <h2>{words.topicsTitle}</h2>
      {topics.map(({ key, title, points, of, isWeak, lessons }) => (
        <section key={key}>
          <Meter
            label={title}
            value={points}
            max={of}
            text={words.topicPoints(number(points), number(of))}
            kind={isWeak ? 'bad' : 'good'}
            line={{
              at: (of * quiz.passPercent) / 100,
              text: words.passLine(formatPercent(quiz.passPercent, locale)),
            }}
          />
          {lessons.length > 0 ? (
            <>
              <p className="small">{words.readAgain}</p>
              <ul>
                {lessons.map((lesson) => (
                  <li key={lesson.key}>
                    <a href={`/${locale}${lessonPath(course.slug, lesson.key)}`} lang={fallbackLang(lesson.fallback)}>
                      {lesson.title}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
      ))}
    </>
  )
}
