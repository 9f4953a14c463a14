import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findWithdrawalReason } from '#app/domains/courses/withdraw.ts'
import { findLesson, keepPlace } from '#app/domains/enrolments/lesson.ts'
import { findCheck } from '#app/domains/quizzes/check.ts'
import { fallbackLang, htmlLang } from '#app/platform/i18n/locales.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { leave } from '#app/routes/learn/parts/leave.ts'
import { LessonCheck } from '#app/routes/learn/parts/lesson/lesson-check.tsx'
import { LessonOutline } from '#app/routes/learn/parts/lesson/lesson-outline.tsx'
import { placeOf } from '#app/routes/learn/parts/lesson/lesson-place.ts'
import { LessonTurn } from '#app/routes/learn/parts/lesson/lesson-turn.tsx'
import { readRefused, refusalWords } from '#app/routes/learn/parts/refused.ts'
import { afterLesson, lessonPath } from '#app/routes/next-step.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Article } from '#app/ui/article.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Split } from '#app/ui/split.tsx'
import { Woven } from '#app/ui/woven.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const { course: slug = '', lesson: key = '' } = args.params
  const row = await findLesson(actor, slug, key, locale)
  if (!row) return leave(actor, slug, locale)
  if (row.place !== key) await keepPlace(actor, row.enrolmentId, key)

  const { title, lede, minutes, fallback, outline, done, isWithdrawn, isQuizPassed, certificateSerial, check } = row
  const quiz = row.quizKey ? { key: row.quizKey, title: row.quizTitle ?? '' } : null
  const [html = '', rest] = row.html.split('<!--check-->')
  return {
    course: { slug, title: row.courseTitle, lang: fallbackLang(row.courseFallback) },
    quiz,
    lesson: { key, title, lede, minutes, fallback, html, rest },
    outline,
    done,
    place: placeOf(outline, key),
    onward: afterLesson({ slug, outline, quiz, isQuizPassed }, key),
    needsCheck: row.rules.lesson === 'check' && check !== null,
    check: check && (await findCheck(check.id, locale, check.answer)),
    refused: readRefused(new URL(args.request.url)),
    withdrawal: isWithdrawn ? await findWithdrawalReason(slug, locale) : null,
    certificateSerial,
  }
}

export default function Lesson() {
  const text = useText()
  const { learn, site } = text
  const words = learn.lesson
  const locale = useLocale()
  const page = useLoaderData<typeof loader>()
  const { course, lesson, quiz, outline, done, place, check, needsCheck, certificateSerial } = page
  const lang = fallbackLang(lesson.fallback)
  const titleLang = fallbackLang(place.titleFallback)
  const doneCount = place.keys.filter((key) => done.includes(key)).length
  const isDone = done.includes(lesson.key)
  const refusal = refusalWords(page.refused.reason, text)
  const inLanguage = (site.inLanguage as Record<string, string>)[lesson.fallback ?? '']
  return (
    <Site
      band={
        <Woven
          percent={(100 * doneCount) / Math.max(1, place.lessonCount)}
          label={learn.progress}
          text={learn.doneOf(doneCount, place.lessonCount)}
          isHeard
        />
      }
    >
      <Breadcrumb
        label={learn.here}
        items={[
          { label: learn.title, href: `/${locale}/learn` },
          { label: course.title, href: `/${locale}/learn/${course.slug}`, ...(course.lang && { lang: course.lang }) },
          { label: lesson.title, ...(titleLang && { lang: titleLang }) },
        ]}
      />
      <Split
        sideAt="start"
        side={<LessonOutline course={course} outline={outline} done={done} here={lesson.key} quiz={quiz} />}
      >
        {page.withdrawal ? (
          <Notice>
            <p>{learn.course.withdrawn}</p>
            <p>{page.withdrawal}</p>
          </Notice>
        ) : null}
        {certificateSerial ? (
          <Notice kind="good">
            <p>{words.completed}</p>
            <a href={`/${locale}/learn/certificates/${certificateSerial}`}>{words.certificate}</a>
          </Notice>
        ) : null}
        <p className="small">{words.place(place.module, place.lesson, lesson.minutes)}</p>
        {inLanguage ? <Badge kind="note">{inLanguage}</Badge> : null}
        <PageTitle title={lesson.title} lede={lesson.lede} lang={titleLang} ledeLang={lang ?? htmlLang(locale)} />
        <Article html={lesson.html} rest={lesson.rest}>
          {check ? (
            <LessonCheck
              action={`/${locale}${lessonPath(course.slug, lesson.key)}/check`}
              question={check}
              completesLesson={needsCheck && !isDone}
              refused={refusal ? { words: refusal, typed: page.refused.typed } : undefined}
            />
          ) : null}
        </Article>
        <LessonTurn
          course={course.slug}
          lesson={lesson.key}
          previous={place.previous}
          onward={page.onward}
          way={isDone ? 'done' : needsCheck ? 'check' : 'declare'}
        />
      </Split>
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, data) => data?.lesson.title ?? text.learn.title)
