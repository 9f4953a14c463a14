import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listEntries } from '#app/domains/organisations/entry-list.ts'
import { addPartner } from '#app/domains/programmes/partners.ts'
import { newPartnerSchema } from '#app/domains/programmes/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { PeriodFields } from '#app/routes/admin/parts/programme-fields.tsx'
import { requireKeptProgramme } from '#app/routes/admin/parts/require-programme.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'

// As many as can be looked through; more letters of the name bring fewer.
const size = 20

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale, programme, address } = await requireKeptProgramme(args)
  const typed = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, 200)
  const wanted = { words: typed, within: null, page: 1, size, locale }
  const { entries } = typed ? await listEntries(actor, 'organisations', wanted) : { entries: [] }
  const { name, validFrom, validTo, partners } = programme
  return { name, dates: { validFrom, validTo }, rank: partners.length + 1, typed, entries, address }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, address } = await requireKeptProgramme(args)
  const form = await readForm(args.request, newPartnerSchema)
  if (!form.ok) return data(form.reply, 400)

  const added = await addPartner(actor, id, form.value)
  if (!added.ok) return data({ typed: form.typed, errors: {}, refusal: added.reason }, 409)
  return redirect(`${address}?saved`)
}

/** A search for the organisation, then which one of those found, its place and its dates. */
export default function PartnerNew() {
  const text = useText()
  const { programmes: words, organisations } = text
  const { name, dates, rank, typed, entries, address } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, { ...organisations.fields, ...words.fields })
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.addPartner} lede={words.partnerLede} />
      <SearchForm
        action={`${address}/partners/new`}
        label={organisations.search}
        button={organisations.find}
        value={typed}
      />
      {typed && entries.length === 0 ? (
        <EmptyState title={words.noneFound.title}>{words.noneFound.text}</EmptyState>
      ) : null}
      {entries.length > 0 || reply ? (
        <form method="post" noValidate>
          <FormErrors title={text.site.formErrors} errors={summary} />
          <ChoiceField
            {...field('organisationId')}
            kind="radio"
            choices={entries.map((one) => ({ value: one.id, label: one.name }))}
          />
          <Field
            {...field('rank')}
            value={reply?.typed.rank ?? rank}
            help={words.rankHelp}
            inputMode="numeric"
            isShort
          />
          <PeriodFields field={field} typed={reply?.typed} dates={dates} />
          <Actions>
            <Button>{organisations.save}</Button>
            <LinkButton kind="quiet" href={address}>
              {words.toProgramme}
            </LinkButton>
          </Actions>
        </form>
      ) : null}
    </Site>
  )
}

export const meta = titledBy((text) => text.programmes.addPartner)
