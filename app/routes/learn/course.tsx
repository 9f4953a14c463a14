import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findWithdrawalReason } from '#app/domains/courses/withdraw.ts'
import { findLearning } from '#app/domains/enrolments/learning.ts'
import { formatDate } from '#app/platform/i18n/format.ts'
import { fallbackLang } from '#app/platform/i18n/locales.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { Requirements } from '#app/routes/learn/parts/requirements.tsx'
import { lessonPath, nextStep, quizPath } from '#app/routes/next-step.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Outline } from '#app/ui/outline.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Split } from '#app/ui/split.tsx'
import { Woven } from '#app/ui/woven.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const { course: slug = '' } = args.params
  const course = await findLearning(actor, slug, locale)
  if (!course) return redirect(`/${locale}/courses/${encodeURIComponent(slug)}`)
  const withdrawal = course.isWithdrawn ? await findWithdrawalReason(slug, locale) : null
  return { course, step: nextStep(course), withdrawal, timeZone: actor.timeZone }
}

export default function LearnCourse() {
  const { learn } = useText()
  const words = learn.course
  const locale = useLocale()
  const { course, step, withdrawal, timeZone } = useLoaderData<typeof loader>()
  const { title, doneCount, lessonCount, next, quiz, completedAt, requirements, rules } = course
  const lang = fallbackLang(course.fallback)
  const isTried = requirements.some((rule) => rule.rule === 'quiz' && rule.best !== null)
  const onward = {
    lesson: next ? (doneCount > 0 ? words.go(next.title) : words.begin(next.title)) : words.outline,
    quiz: words.toQuiz(quiz?.title ?? ''),
    certificate: words.toCertificate,
    course: words.outline,
  }
  return (
    <Site>
      <Breadcrumb label={learn.here} items={[{ label: learn.title, href: `/${locale}/learn` }, { label: title }]} />
      <PageTitle title={title} lang={lang} />
      {withdrawal ? (
        <Notice>
          <p>{words.withdrawn}</p>
          <p>{withdrawal}</p>
        </Notice>
      ) : null}
      {completedAt ? (
        <Notice kind="good">{words.completed(unbroken(formatDate(new Date(completedAt), locale, timeZone)))}</Notice>
      ) : null}
      <Woven
        percent={(100 * doneCount) / Math.max(1, lessonCount)}
        label={learn.progress}
        text={learn.doneOf(doneCount, lessonCount)}
      />
      {step.kind === 'course' ? null : (
        <Actions>
          <LinkButton href={`/${locale}${step.path}`}>{onward[step.kind]}</LinkButton>
        </Actions>
      )}
      <Split
        side={
          <Panel title={words.requirements}>
            <Requirements rules={requirements} lesson={rules.lesson} isCertified={course.certificateSerial !== null} />
            <a href={`/${locale}/courses/${course.slug}`}>{words.about}</a>
          </Panel>
        }
      >
        <h2>{words.outline}</h2>
        <Lessons />
        {quiz ? (
          <>
            <h2>{words.quiz}</h2>
            <p>
              <b lang={lang}>{quiz.title}</b>
            </p>
            <LinkButton kind="quiet" href={`/${locale}${quizPath(course.slug, quiz.key)}`}>
              {quiz.openAttemptId ? words.continueQuiz : isTried ? words.seeQuiz : words.openQuiz}
            </LinkButton>
          </>
        ) : null}
      </Split>
    </Site>
  )
}

function Lessons() {
  const { learn, site } = useText()
  const words = learn.course
  const locale = useLocale()
  const { course } = useLoaderData<typeof loader>()
  const { slug, outline, next } = course
  return (
    <Outline
      label={words.outline}
      words={{ done: words.done, now: words.now }}
      modules={outline.map(({ key, title, fallback, lessons }) => ({
        id: key,
        title,
        lang: fallbackLang(fallback ?? null),
        ...(lessons.every(({ isDone }) => isDone) ? { state: 'done' } : { note: site.lessons(lessons.length) }),
        isOpen: next ? lessons.some(({ key }) => key === next.key) : false,
        lessons: lessons.map(({ key, title: words, minutes, fallback, isDone }) => ({
          id: key,
          title: words,
          href: `/${locale}${lessonPath(slug, key)}`,
          lang: fallbackLang(fallback),
          note: site.minutes(minutes),
          state: isDone ? 'done' : 'open',
        })),
      }))}
    />
  )
}

export const meta = titledBy<typeof loader>((text, data) => data?.course.title ?? text.learn.title)
