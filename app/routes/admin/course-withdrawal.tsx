import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findReasons } from '#app/domains/courses/record.ts'
import { withdrawalSchema } from '#app/domains/courses/schema.ts'
import { withdrawCourse } from '#app/domains/courses/withdraw.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireRecord } from '#app/routes/admin/parts/require-record.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { authorise } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

async function requireKeeper(args: LoaderFunctionArgs) {
  const record = await requireRecord(args)
  authorise(record.course.canWithdraw)
  return record
}

export async function loader(args: LoaderFunctionArgs) {
  const { course, page } = await requireKeeper(args)
  return { title: course.title, isOut: course.state === 'withdrawn', reasons: await findReasons(course.id), page }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, course, page } = await requireKeeper(args)
  const form = await readForm(args.request, withdrawalSchema)
  if (!form.ok) return data(form.reply, 400)

  const done = await withdrawCourse(actor, course.id, form.value)
  if (!done.ok) return data({ typed: form.typed, errors: {}, refusal: done.reason }, 409)
  return redirect(`${page}?done`)
}

/** Why a course is taken out of the catalogue, in four languages; or better words for it. */
export default function CourseWithdrawal() {
  const text = useText()
  const { courseRecords: words } = text
  const { title, isOut, reasons, page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, words.reasons)
  return (
    <Site>
      <AdminNav />
      <PageTitle above={title} title={isOut ? words.correct : words.withdraw} lede={words.withdrawLede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        {contentLocales.map((one) => (
          <Field key={one} {...field(one)} value={reply?.typed[one] ?? reasons[one]} lang={one} maxLength={500} />
        ))}
        <Actions>
          <Button kind={isOut ? 'primary' : 'danger'}>{isOut ? words.save : words.withdraw}</Button>
          <LinkButton kind="quiet" href={page}>
            {words.back}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.courseRecords.withdraw)
