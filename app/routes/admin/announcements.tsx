import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { announce, announcementSchema } from '#app/domains/announcements/announce.ts'
import { listAnnouncements } from '#app/domains/announcements/list-announcements.ts'
import { formatDate, formatTime } from '#app/platform/i18n/format.ts'
import { contentLocales, fallbackLang } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { Button } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 20

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const url = new URL(args.request.url)
  const page = pageOf(url)
  const { announcements, count } = await listAnnouncements(actor, { locale: localeOf(args), page, size })
  const pages = Math.max(1, Math.ceil(count / size))
  return { announcements, page, pages, isMade: url.searchParams.has('made'), timeZone: actor.timeZone }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireOperator(args)
  const form = await readForm(args.request, announcementSchema)
  if (!form.ok) return data(form.reply, 400)

  const made = await announce(actor, form.value)
  if (!made.ok) return data({ typed: form.typed, errors: {}, refusal: made.reason }, 409)
  return redirect(`/${localeOf(args)}/admin/announcements?made`)
}

export default function Announcements() {
  const { announcements: words } = useText()
  const { announcements, page, pages, isMade } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isMade ? (
        <Notice kind="good" role="status">
          {words.made}
        </Notice>
      ) : null}
      {announcements.length > 0 ? <Listed /> : <EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      <Pages page={page} pages={pages} hrefOf={(other) => `?page=${other}`} />
      <AnnouncementForm />
    </Site>
  )
}

function Listed() {
  const { announcements: words } = useText()
  const locale = useLocale()
  const { announcements, timeZone } = useLoaderData<typeof loader>()
  const { columns } = words
  const at = (moment: Date | string) =>
    unbroken(`${formatDate(new Date(moment), locale, timeZone)}, ${formatTime(new Date(moment), timeZone)}`)
  return (
    <DataTable
      id="announcements"
      caption={words.title}
      isCaptionHeard
      columns={Object.entries(columns).map(([key, label]) => ({ key, label }))}
      rows={announcements.map(({ id, text, locale: written, from, to, state }) => ({
        id,
        cells: [
          <span key="text" lang={fallbackLang(written)}>
            {text}
          </span>,
          at(from),
          to ? at(to) : words.noEnd,
          <Badge key="state" kind={state === 'shown' ? 'good' : state === 'coming' ? 'wait' : 'plain'}>
            {words.states[state]}
          </Badge>,
          state === 'shown' || state === 'coming' ? (
            <form key="act" method="post" action={`/${locale}/admin/announcements/${id}/withdrawal`}>
              <Button kind="quiet">{words.withdraw}</Button>
            </form>
          ) : null,
        ],
      }))}
    />
  )
}

function AnnouncementForm() {
  const text = useText()
  const { announcements: words, quiz } = text
  const { timeZone } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, words)
  return (
    <form method="post" noValidate>
      <h2>{words.form}</h2>
      <FormErrors title={text.site.formErrors} errors={summary} />
      <ChoiceField
        kind="radio"
        {...field('kind')}
        choices={(['note', 'warning'] as const).map((one) => ({ value: one, label: words.kinds[one] }))}
        value={reply?.typed.kind ?? 'note'}
      />
      {contentLocales.map((one) => (
        <Field key={one} {...field(one)} help={one === 'uz' ? words.textHelp : undefined} lang={one} maxLength={500} />
      ))}
      <p>{words.zone(quiz.zones[timeZone])}</p>
      <Field {...field('fromDate')} type="date" isShort />
      <Field {...field('fromTime')} type="time" isShort />
      <Field {...field('toDate')} type="date" isShort required={false} help={words.endHelp} />
      <Field {...field('toTime')} type="time" isShort required={false} />
      <Actions>
        <Button>{words.submit}</Button>
      </Actions>
    </form>
  )
}

export const meta = titledBy((text) => text.announcements.title)
