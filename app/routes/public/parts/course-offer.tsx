import type { CourseOffer as Offer } from '#app/domains/enrolments/course-offer.ts'
import { formatDate } from '#app/platform/i18n/format.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { nextStep } from '#app/routes/next-step.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** What of an offer the page shows. */
export function shownOffer(offer: NonNullable<Offer>) {
  if (offer.kind !== 'learning') return { kind: offer.kind }
  const { doneCount, lessonCount, completedAt } = offer.learning
  const { kind: step, path } = nextStep(offer.learning)
  return { kind: offer.kind, doneCount, lessonCount, completedAt, step, path }
}

type CourseOfferProps = {
  course: string
  offer: ReturnType<typeof shownOffer> | null
  timeZone: TimeZone | null
}

/** The one thing to do here: enrol, go on, or see what came of it. */
export function CourseOffer({ course, offer, timeZone }: CourseOfferProps) {
  const { catalogue, learn } = useText()
  const locale = useLocale()
  if (!offer) return null
  if (offer.kind !== 'learning') {
    return offer.kind === 'look' ? (
      <Notice>{catalogue.course.look}</Notice>
    ) : (
      <form method="post" action={`/${locale}/learn/${course}/enrolment`}>
        <Actions>
          <Button>{catalogue.course.enrol}</Button>
        </Actions>
        <p className="small">{catalogue.course.open}</p>
      </form>
    )
  }
  const { doneCount, lessonCount, completedAt, step, path } = offer
  const onward = doneCount > 0 ? learn.dashboard.go : learn.dashboard.begin
  return (
    <>
      {completedAt && timeZone ? (
        <Notice kind="good">
          {learn.course.completed(unbroken(formatDate(new Date(completedAt), locale, timeZone)))}
        </Notice>
      ) : (
        <Notice>{catalogue.course.learning(doneCount, lessonCount)}</Notice>
      )}
      <Actions>
        <LinkButton href={`/${locale}${path}`}>
          {step === 'certificate' ? learn.course.toCertificate : onward}
        </LinkButton>
      </Actions>
    </>
  )
}
