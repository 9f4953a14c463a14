import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCoursePage } from '#app/domains/courses/course-page.ts'
import { findCourseOffer } from '#app/domains/enrolments/course-offer.ts'
import { listShownProgrammes } from '#app/domains/programmes/shown.ts'
import { formatDate, formatPercent } from '#app/platform/i18n/format.ts'
import { contentLocales, fallbackLang, htmlLang, localeNames } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { findActor, found, localeOf, openToAll } from '#app/routes/guard.ts'
import { localeAt, titled, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { CourseOffer, shownOffer } from '#app/routes/public/parts/course-offer.tsx'
import { Site } from '#app/routes/site.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { LogoList } from '#app/ui/logo-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Outline } from '#app/ui/outline.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Split } from '#app/ui/split.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const course = found(await findCoursePage(args.params.course ?? '', locale))
  const viewer = await findActor(args)
  const offer = await findCourseOffer(viewer, course, locale)
  const programmes = await listShownProgrammes(course.id, locale)
  return { course, programmes, offer: offer && shownOffer(offer), timeZone: viewer?.timeZone ?? null }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, s-maxage=86400' })

export default function CoursePage() {
  const text = useText()
  const words = text.catalogue.course
  const locale = useLocale()
  const { course, offer, timeZone } = useLoaderData<typeof loader>()
  const { academicHours, sessionHours, published } = course
  const lang = fallbackLang(course.fallback)
  const names = contentLocales.flatMap((other) => (published?.rules.locales.includes(other) ? localeNames[other] : []))
  const levels: Record<string, string> = text.catalogue.levels
  return (
    <Site>
      <Breadcrumb
        label={words.home}
        items={[{ label: words.home, href: `/${locale}/courses` }, { label: course.title }]}
      />
      <PageTitle title={course.title} lede={course.promise} lang={lang} />
      <Facts
        facts={[
          { value: academicHours, after: text.site.hoursShort(academicHours) },
          ...(sessionHours > 0 ? [{ after: words.session(sessionHours) }] : []),
          { after: words.level(levels[course.level] ?? course.level) },
          ...(published ? [{ after: words.languages(names.join(', ')) }] : []),
        ]}
      />
      <CourseOffer course={course.slug} offer={offer} timeZone={timeZone} />
      {course.state === 'coming' ? <Notice>{words.coming}</Notice> : null}
      {course.withdrawal ? (
        <Notice kind="bad">
          <p>{words.withdrawn}</p>
          <p>{course.withdrawal}</p>
        </Notice>
      ) : null}
      <Split side={<Side />}>
        <div lang={lang}>
          <h2 lang={htmlLang(locale)}>{words.about}</h2>
          {course.about.map((paragraph, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a published text never move
            <p key={place}>{paragraph}</p>
          ))}
          <h2 lang={htmlLang(locale)}>{words.objectives}</h2>
          <div className="sentences">
            <ul>
              {course.objectives.map((objective, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its objectives
                <li key={place}>{objective}</li>
              ))}
            </ul>
          </div>
          <h2 lang={htmlLang(locale)}>{words.audience}</h2>
          <p>{course.audience}</p>
        </div>
        <h2>{words.outline}</h2>
        <Outline
          label={words.outline}
          words={{ done: words.done, now: words.now }}
          isPlain
          modules={course.outline.map((module, place) => ({
            id: module.key,
            title: module.title,
            note: text.site.lessons(module.lessons.length),
            isOpen: place === 0,
            lang: fallbackLang(module.fallback ?? null),
            lessons: module.lessons.map(({ key, title, minutes, fallback }) => ({
              id: key,
              title,
              lang: fallbackLang(fallback),
              note: minutes > 0 ? text.site.minutes(minutes) : undefined,
            })),
          }))}
        />
      </Split>
    </Site>
  )
}

function Side() {
  const text = useText()
  const words = text.catalogue.course
  const locale = useLocale()
  const { course, programmes } = useLoaderData<typeof loader>()
  const { quiz, published } = course
  return (
    <>
      {quiz && published ? (
        <Panel title={words.forCertificate}>
          <ul>
            <li>{published.rules.lesson === 'check' ? words.allChecks : words.allLessons}</li>
            <li>{words.quizRule(formatPercent(quiz.passPercent, locale))}</li>
          </ul>
          <p className="small">{words.quizFacts(quiz.questions, quiz.minutes, quiz.attempts)}</p>
        </Panel>
      ) : null}
      <Panel title={words.issuer}>
        <p>{course.organisation}</p>
        {published ? (
          <p className="small">
            {words.version(published.number, unbroken(formatDate(new Date(published.at), locale)))}
          </p>
        ) : null}
      </Panel>
      {programmes.map(({ id, name, partners }) => (
        <Panel key={id} title={text.programmes.shown}>
          <p>{name}</p>
          {partners.length > 0 ? <LogoList label={text.programmes.partners} organisations={partners} /> : null}
        </Panel>
      ))}
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const text = messagesFor(localeAt(location.pathname))
  return data
    ? [...titled(data.course.title, text), { name: 'description', content: data.course.promise }]
    : titled(text.catalogue.title, text)
}
