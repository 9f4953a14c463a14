import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findMaintenance, startMaintenance } from '#app/domains/operations/maintenance.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

// As a browser sends day and time; neither country has had summer time for twenty years.
const hoursAhead = { 'Asia/Bishkek': '+06:00', 'Asia/Tashkent': '+05:00' } as const
const schema = z.object({
  until: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
})

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const { searchParams } = new URL(args.request.url)
  return { on: await findMaintenance(), timeZone: actor.timeZone, isEnded: searchParams.has('ended') }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireOperator(args)
  const form = await readForm(args.request, schema)
  if (!form.ok) return data(form.reply, 400)
  const end = new Date(`${form.value.until}:00${hoursAhead[actor.timeZone]}`)
  if (Number.isNaN(end.getTime())) return data({ typed: form.typed, errors: { until: ['required'] } }, 400)

  const started = await startMaintenance(actor, end)
  if (!started.ok) return data({ typed: form.typed, errors: {}, refusal: started.reason }, 409)
  return redirect(`/${localeOf(args)}/admin/maintenance`)
}

export default function Maintenance() {
  const text = useText()
  const { maintenance: words } = text.operations
  const locale = useLocale()
  const { on, timeZone, isEnded } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, { until: words.until })
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isEnded && !on ? (
        <Notice kind="good" role="status">
          {words.ended}
        </Notice>
      ) : null}
      <p>{on ? words.on(unbroken(formatDateTime(new Date(on.from), locale, timeZone))) : words.off}</p>
      <FormErrors title={text.site.formErrors} errors={summary} />
      {on ? (
        <form method="post" action={`/${locale}/admin/maintenance/end`}>
          <Actions>
            <Button>{words.end}</Button>
          </Actions>
        </form>
      ) : (
        <form method="post" noValidate>
          <Field
            {...field('until')}
            type={'datetime-local' as 'date'}
            help={words.untilHelp(text.quiz.zones[timeZone])}
          />
          <Actions>
            <Button>{words.start}</Button>
          </Actions>
        </form>
      )}
    </Site>
  )
}

export const meta = titledBy((text) => text.operations.maintenance.title)
