import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cardSchema, changeCard, findCard } from '#app/domains/organisations/municipality-card.ts'
import { canKeepCard } from '#app/domains/organisations/policy.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { authorise, found, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

async function requireCard(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const municipality = found(await findCard(args.params.municipality ?? '', locale))
  authorise(canKeepCard(actor, municipality.id))
  return { actor, locale, municipality }
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor, municipality } = await requireCard(args)
  return { ...municipality, timeZone: actor.timeZone, isSaved: new URL(args.request.url).searchParams.has('saved') }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, locale, municipality } = await requireCard(args)
  const form = await readForm(args.request, cardSchema)
  if (!form.ok) return data(form.reply, 400)

  const changed = await changeCard(actor, municipality.id, form.value)
  if (!changed.ok) return data({ typed: form.typed, errors: {}, refusal: changed.reason }, 409)
  return redirect(`/${locale}/municipalities/${encodeURIComponent(municipality.id)}/card?saved`)
}

/** What a municipality says of itself, to be kept up to date, with who changed it last. */
export default function Card() {
  const text = useText()
  const { municipality: words, organisations } = text
  const locale = useLocale()
  const { name, card, changed, timeZone, isSaved } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, words.fields)
  const filled = (of: keyof typeof card) => ({
    ...field(of),
    value: reply ? reply.typed[of] : (card[of] ?? undefined),
    optional: text.site.optional,
  })
  const at = changed && unbroken(formatDateTime(new Date(changed.at), locale, timeZone))
  return (
    <Site>
      <PageTitle above={name} title={words.card} lede={words.cardLede} />
      {isSaved ? (
        <Notice kind="good" role="status">
          {organisations.saved}
        </Notice>
      ) : null}
      <p>{changed && at ? (changed.by ? words.changedBy(changed.by, at) : words.changedAt(at)) : words.empty}</p>
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <Field {...filled('population')} inputMode="numeric" isShort />
        <Field {...filled('staff')} inputMode="numeric" isShort />
        <Field {...filled('phone')} type="tel" help={words.phoneHelp} maxLength={60} />
        <Field {...filled('email')} type="email" maxLength={120} />
        <Field {...filled('address')} maxLength={200} />
        <Actions>
          <Button>{organisations.save}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.municipality.card)
