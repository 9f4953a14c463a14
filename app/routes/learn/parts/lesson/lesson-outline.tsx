import type { OutlineModule } from '#app/domains/courses/outline.ts'
import { fallbackLang } from '#app/platform/i18n/locales.ts'
import { lessonPath, quizPath } from '#app/routes/next-step.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Fold } from '#app/ui/fold.tsx'
import { Outline } from '#app/ui/outline.tsx'

type LessonOutlineProps = {
  course: { slug: string; lang: string | undefined }
  outline: OutlineModule[]
  done: string[]
  here: string
  quiz: { key: string; title: string } | null
}

/** The contents of the course beside a lesson: at the side where there is room, folded above the text on a phone. */
export function LessonOutline({ course, outline, done, here, quiz }: LessonOutlineProps) {
  const { learn, site } = useText()
  const base = `/${useLocale()}`
  const { slug, lang } = course
  return (
    <Fold summary={learn.lesson.contents}>
      <div>
        <Outline
          label={learn.lesson.contents}
          words={{ done: learn.course.done, now: learn.course.now }}
          modules={outline.map((module) => ({
            id: module.key,
            title: module.title,
            lang: fallbackLang(module.fallback ?? null),
            state: module.lessons.every(({ key }) => done.includes(key)) ? 'done' : 'open',
            isOpen: module.lessons.some(({ key }) => key === here),
            lessons: module.lessons.map(({ key, title: words, minutes, fallback }) => ({
              id: key,
              title: words,
              href: `${base}${lessonPath(slug, key)}`,
              lang: fallbackLang(fallback),
              note: site.minutes(minutes),
              state: key === here ? 'now' : done.includes(key) ? 'done' : 'open',
            })),
          }))}
        />
        {quiz ? (
          <Actions>
            <LinkButton kind="quiet" href={`${base}${quizPath(slug, quiz.key)}`} lang={lang}>
              {quiz.title}
            </LinkButton>
          </Actions>
        ) : null}
      </div>
    </Fold>
  )
}
