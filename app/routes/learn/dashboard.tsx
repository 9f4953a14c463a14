import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCertificates } from '#app/domains/certificates/register.ts'
import { listLearning, sumHours } from '#app/domains/enrolments/learning.ts'
import { canEnrol } from '#app/domains/enrolments/policy.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { certificateCard } from '#app/routes/learn/parts/certificate/certificate-card.ts'
import { courseCard } from '#app/routes/learn/parts/course-card.ts'
import { nextStep } from '#app/routes/next-step.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { CardList } from '#app/ui/card-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Numbers } from '#app/ui/numbers.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

type Listed = Awaited<ReturnType<typeof listLearning>>[number]

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const [courses, certificates, hours] = await Promise.all([
    listLearning(actor, locale),
    listCertificates(actor),
    sumHours(actor),
  ])
  const isCompleted = ({ completedAt }: { completedAt: Date | null }) => completedAt !== null
  return {
    underWay: courses.filter((course) => !isCompleted(course)).map(shown),
    completed: courses.filter(isCompleted).map(shown),
    certificates,
    hours,
    canEnrol: canEnrol(actor),
    timeZone: actor.timeZone,
  }
}

const shown = (course: Listed) => {
  const { slug, title, fallback, doneCount, lessonCount, next, quiz, completedAt, academicHours, requirements } = course
  return {
    slug,
    title,
    fallback,
    doneCount,
    lessonCount,
    next,
    quiz,
    completedAt,
    academicHours,
    requirements,
    path: nextStep(course).path,
  }
}

export default function Dashboard() {
  const { learn } = useText()
  const words = learn.dashboard
  const locale = useLocale()
  const { underWay, completed, certificates, canEnrol, timeZone } = useLoaderData<typeof loader>()
  const none = canEnrol ? words.empty : words.look
  const isEmpty = underWay.length + completed.length === 0
  return (
    <Site>
      <PageTitle title={learn.title} lede={canEnrol ? learn.lede : undefined} />
      {isEmpty ? (
        <EmptyState title={none.title} action={<LinkButton href={`/${locale}/courses`}>{none.action}</LinkButton>}>
          {none.text}
        </EmptyState>
      ) : (
        <Earned />
      )}
      {underWay.length > 0 ? (
        <>
          <h2>{words.underWay}</h2>
          <CardList
            label={words.underWay}
            cards={underWay.map((course, place) => ({
              ...courseCard(course, locale, timeZone),
              foot: (
                <LinkButton kind={place === 0 ? 'primary' : 'quiet'} href={`/${locale}${course.path}`}>
                  {course.doneCount > 0 ? words.go : words.begin}
                </LinkButton>
              ),
            }))}
          />
        </>
      ) : null}
      {certificates.length > 0 ? (
        <>
          <h2>{words.certificates}</h2>
          <CardList
            label={words.certificates}
            cards={certificates.map((certificate) => certificateCard(certificate, locale))}
          />
          <p>
            <a href={`/${locale}/learn/certificates`}>{words.allCertificates}</a>
          </p>
        </>
      ) : null}
      {completed.length > 0 ? (
        <>
          <h2>{words.completed}</h2>
          <CardList label={words.completed} cards={completed.map((course) => courseCard(course, locale, timeZone))} />
        </>
      ) : null}
      {isEmpty ? null : (
        <p>
          <a href={`/${locale}/courses`}>{words.catalogue}</a>
        </p>
      )}
    </Site>
  )
}

function Earned() {
  const words = useText().learn.dashboard
  const locale = useLocale()
  const { hours, certificates } = useLoaderData<typeof loader>()
  return (
    <Numbers
      label={words.numbers}
      numbers={[
        {
          value: formatNumber(hours, locale),
          name: words.hours(hours),
          definition: { summary: words.hoursSummary, text: <p>{words.hoursText}</p> },
        },
        { value: formatNumber(certificates.length, locale), name: words.certificateCount(certificates.length) },
      ]}
    />
  )
}

export const meta = titledBy((text) => text.learn.title)
