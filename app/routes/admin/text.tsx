import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeText, textSchema } from '#app/domains/texts/change-text.ts'
import { formatDateTime, formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireText } from '#app/routes/admin/parts/require-text.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, text, address } = await requireText(args)
  const isSaved = new URL(args.request.url).searchParams.has('saved')
  return { ...text, address, isSaved, timeZone: actor.timeZone }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, text, address } = await requireText(args)
  const form = await readForm(args.request, textSchema)
  if (!form.ok) return data(form.reply, 400)

  const changed = await changeText(actor, text.key, form.value)
  if (!changed.ok) return data({ typed: form.typed, errors: {}, refusal: changed.reason }, 409)
  return redirect(`${address}?saved`)
}

/** One text in each language: what came with the site, and a field for what stands in its place. */
export default function Text() {
  const text = useText()
  const { texts: words, organisations } = text
  const locale = useLocale()
  const { most, placeholder, changed, wordings, address, isSaved, timeZone, title } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, words.fields)
  const isChanged = wordings.some(({ written }) => written !== null)
  return (
    <Site>
      <AdminNav />
      <PageTitle above={words.title} title={title} lede={words.textLede} />
      {isSaved ? (
        <Notice kind="good" role="status">
          {words.saved}
        </Notice>
      ) : null}
      <p>{words.most(formatNumber(most, locale))}</p>
      {placeholder ? <p>{words.place(placeholder)}</p> : null}
      {changed ? (
        <p>
          {changed.by
            ? words.changedBy(changed.by, unbroken(formatDateTime(new Date(changed.at), locale, timeZone)))
            : words.changedAt(unbroken(formatDateTime(new Date(changed.at), locale, timeZone)))}
        </p>
      ) : null}
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        {wordings.map(({ locale: one, original, written }) => (
          <TextField
            key={one}
            {...field(one)}
            value={reply ? reply.typed[one] : (written ?? undefined)}
            lang={one}
            maxLength={most}
            optional={text.site.optional}
            help={
              <>
                {words.original} <span lang={one}>{original}</span>
              </>
            }
          />
        ))}
        <Actions>
          <Button>{organisations.save}</Button>
        </Actions>
      </form>
      {isChanged ? (
        <form method="post" action={`${address}/restoration`}>
          <p>{words.restoreNote}</p>
          <Actions>
            <Button kind="danger">{words.restore}</Button>
          </Actions>
        </form>
      ) : null}
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, shown) => shown?.title ?? text.texts.title)
