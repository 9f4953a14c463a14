import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changePosition, listEveryPosition, positionSchema } from '#app/domains/organisations/position-list.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { found, localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

async function requirePosition(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const positions = await listEveryPosition(actor, localeOf(args))
  return { actor, position: found(positions.find(({ id }) => id === args.params.position)), count: positions.length }
}

export async function loader(args: LoaderFunctionArgs) {
  const { position, count } = await requirePosition(args)
  return { position, count }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, position } = await requirePosition(args)
  const form = await readForm(args.request, positionSchema)
  if (!form.ok) return data(form.reply, 400)

  const changed = await changePosition(actor, position.id, form.value)
  if (!changed.ok) return data({ typed: form.typed, errors: {}, refusal: changed.reason }, 409)
  return redirect(`/${localeOf(args)}/admin/dictionaries/positions?saved`)
}

/** One position: its names, its place in the list, and until when it can be chosen. */
export default function Position() {
  const text = useText()
  const { positions: words, organisations, access } = text
  const locale = useLocale()
  const { position, count } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, { ...organisations.fields, ...words.fields })
  return (
    <Site>
      <AdminNav />
      <PageTitle above={words.title} title={position.name} lede={words.used(formatNumber(position.posts, locale))} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        {contentLocales.map((one) => (
          <Field
            key={one}
            {...field(one)}
            value={reply ? reply.typed[one] : position.names[one]}
            lang={one}
            maxLength={120}
          />
        ))}
        <Field
          {...field('place')}
          value={reply ? reply.typed.place : position.place}
          help={words.placeHelp(formatNumber(count, locale))}
          inputMode="numeric"
          isShort
        />
        <Field
          {...field('validTo')}
          type="date"
          value={reply ? reply.typed.validTo : (position.validTo ?? undefined)}
          help={words.validToHelp}
          optional={text.site.optional}
          isShort
        />
        <Actions>
          <Button>{organisations.save}</Button>
          <LinkButton kind="quiet" href={`/${locale}/admin/dictionaries/positions`}>
            {access.forms.cancel}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, shown) => shown?.position.name ?? text.positions.title)
