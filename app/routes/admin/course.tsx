import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { CourseMissing, CourseVersions, CourseWithdrawals } from '#app/routes/admin/parts/course-record.tsx'
import { CourseState } from '#app/routes/admin/parts/course-state.tsx'
import { requireRecord } from '#app/routes/admin/parts/require-record.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, course, page } = await requireRecord(args)
  const isDone = new URL(args.request.url).searchParams.has('done')
  return { course, page, isDone, timeZone: actor.timeZone }
}

/** One course: its versions, languages and withdrawals, and what its officer can do. */
export default function Course() {
  const { courseRecords: words } = useText()
  const locale = useLocale()
  const { course, page, isDone, timeZone } = useLoaderData<typeof loader>()
  const { source, organisation, programmes, state } = course
  return (
    <Site>
      <AdminNav />
      <PageTitle above={words.title} title={course.title} />
      {isDone ? (
        <Notice kind="good" role="status">
          {words.done}
        </Notice>
      ) : null}
      <FactList
        facts={[
          { name: words.columns.state, value: <CourseState state={state} /> },
          { name: words.source, value: words.languages[source] },
          ...(organisation ? [{ name: words.organisation, value: organisation }] : []),
          { name: words.programmes, value: programmes.join('; ') || words.noProgramme },
          {
            name: words.publicPage,
            value: <a href={`/${locale}/courses/${encodeURIComponent(course.slug)}`}>{words.open}</a>,
          },
        ]}
      />
      <CourseVersions versions={course.versions} timeZone={timeZone} />
      <CourseMissing missing={course.missing} />
      <CourseWithdrawals withdrawals={course.withdrawals} timeZone={timeZone} />
      {course.canWithdraw ? null : <p>{words.onlyOfficers}</p>}
      {course.canWithdraw && state !== 'draft' ? (
        <Actions>
          {state === 'withdrawn' ? (
            <form method="post" action={`${page}/return`}>
              <Button>{words.return}</Button>
            </form>
          ) : null}
          <LinkButton kind={state === 'withdrawn' ? 'quiet' : 'danger'} href={`${page}/withdrawal`}>
            {state === 'withdrawn' ? words.correct : words.withdraw}
          </LinkButton>
        </Actions>
      ) : null}
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, shown) => shown?.course.title ?? text.courseRecords.title)
