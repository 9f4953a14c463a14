import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { assignmentSchema } from '#app/domains/organisations/schema.ts'
import { assignWorkplaces, findTypedWorkplace } from '#app/domains/organisations/typed-workplaces.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { found, localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

async function requireWorkplace(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const locale = localeOf(args)
  const { searchParams } = new URL(args.request.url)
  const asked = { unitId: searchParams.get('unit') ?? '', key: searchParams.get('name') ?? '' }
  return { actor, locale, workplace: found(await findTypedWorkplace(actor, { ...asked, locale })) }
}

export const loader = async (args: LoaderFunctionArgs) => (await requireWorkplace(args)).workplace

export async function action(args: ActionFunctionArgs) {
  const { actor, locale, workplace } = await requireWorkplace(args)
  const form = await readForm(args.request, assignmentSchema)
  if (!form.ok) return data(form.reply, 400)

  const { unitId, key } = workplace
  const assigned = await assignWorkplaces(actor, { unitId, key, organisationId: form.value.organisationId })
  if (!assigned.ok) return data({ typed: form.typed, errors: {}, refusal: assigned.reason }, 409)
  return redirect(`/${locale}/admin/workplaces?assigned`)
}

/** One typed workplace with all its spellings, and the organisations of its place to choose from. */
export default function WorkplaceAssignment() {
  const text = useText()
  const { workplaces: words, organisations } = text
  const locale = useLocale()
  const { unitId, unit, spellings, posts, ...shown } = useLoaderData<typeof loader>()
  const { field, summary } = errorsOf(useActionData<typeof action>(), text, words.fields)
  return (
    <Site>
      <AdminNav />
      <PageTitle above={unit} title={spellings[0]} lede={words.assignLede} />
      <FactList
        facts={[
          { name: words.spellings, value: spellings.slice(0, 20).join('; ') },
          { name: words.columns.posts, value: formatNumber(posts, locale) },
        ]}
      />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <SelectField
          {...field('organisationId')}
          placeholder={organisations.choose}
          help={words.help}
          options={shown.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Actions>
          <Button>{words.assign}</Button>
          <LinkButton
            kind="quiet"
            href={`/${locale}/admin/organisations/organisations/new?${new URLSearchParams({ unit: unitId })}`}
          >
            {organisations.add.organisations}
          </LinkButton>
        </Actions>
      </form>
      <p>
        <a href={`/${locale}/admin/workplaces`}>{words.toList}</a>
      </p>
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, shown) => shown?.spellings[0] ?? text.workplaces.title)
