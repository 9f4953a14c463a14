import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { putCourse } from '#app/domains/programmes/change-programme.ts'
import { listOtherCourses } from '#app/domains/programmes/programme-page.ts'
import { programmeCourseSchema } from '#app/domains/programmes/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireKeptProgramme } from '#app/routes/admin/parts/require-programme.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { DataTable } from '#app/ui/table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, id, locale, programme, address } = await requireKeptProgramme(args)
  const others = await listOtherCourses(actor, id, locale)
  return { name: programme.name, courses: programme.courses, others, address }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, address } = await requireKeptProgramme(args)
  const form = await readForm(args.request, programmeCourseSchema)
  if (!form.ok) return data(form.reply, 400)

  const put = await putCourse(actor, id, form.value.courseId, true)
  if (!put.ok) return data({ typed: form.typed, errors: {}, refusal: put.reason }, 409)
  return redirect(`${address}/courses`)
}

/** The courses of a programme, each with a button to take it out, and a list to add one from. */
export default function ProgrammeCourses() {
  const text = useText()
  const { programmes: words, organisations } = text
  const { name, courses, others, address } = useLoaderData<typeof loader>()
  const { field, summary } = errorsOf(useActionData<typeof action>(), text, words.fields)
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.changeCourses} lede={words.coursesLede} />
      {courses.length > 0 ? (
        <DataTable
          id="courses"
          caption={words.courses}
          isCaptionHeard
          columns={[
            { key: 'title', label: words.fields.courseId },
            { key: 'act', label: words.columns.act },
          ]}
          rows={courses.map(({ id, title }) => ({
            id,
            cells: [
              title,
              <form key="act" method="post" action={`${address}/courses/${encodeURIComponent(id)}/removal`}>
                <Button kind="quiet">{words.removeCourse}</Button>
              </form>,
            ],
          }))}
        />
      ) : null}
      <h2>{words.addCourse}</h2>
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <SelectField
          {...field('courseId')}
          placeholder={organisations.choose}
          options={others.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Actions>
          <Button>{words.addCourse}</Button>
          <LinkButton kind="quiet" href={address}>
            {words.toProgramme}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.programmes.changeCourses)
