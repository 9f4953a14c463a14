import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changePartner } from '#app/domains/programmes/partners.ts'
import { partnerSchema } from '#app/domains/programmes/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { PeriodFields } from '#app/routes/admin/parts/programme-fields.tsx'
import { requirePartner } from '#app/routes/admin/parts/require-programme.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { partner, address } = await requirePartner(args)
  return { partner, address }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, partner, address } = await requirePartner(args)
  const form = await readForm(args.request, partnerSchema)
  if (!form.ok) return data(form.reply, 400)

  const changed = await changePartner(actor, id, partner.id, form.value)
  if (!changed.ok) return data({ typed: form.typed, errors: {}, refusal: changed.reason }, 409)
  return redirect(`${address}?saved`)
}

/** A partner's place among the others and its dates, and a way to take out one that was added by mistake. */
export default function Partner() {
  const text = useText()
  const { programmes: words, organisations } = text
  const { partner, address } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, { ...organisations.fields, ...words.fields })
  return (
    <Site>
      <AdminNav />
      <PageTitle above={words.partners} title={partner.name} lede={words.partnerDatesLede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <Field
          {...field('rank')}
          value={reply ? reply.typed.rank : partner.rank}
          help={words.rankHelp}
          inputMode="numeric"
          isShort
        />
        <PeriodFields field={field} typed={reply?.typed} dates={partner} />
        <Actions>
          <Button>{organisations.save}</Button>
          <LinkButton kind="quiet" href={address}>
            {words.toProgramme}
          </LinkButton>
        </Actions>
      </form>
      <form method="post" action={`${address}/partners/${partner.id}/removal`}>
        <h2>{words.removePartner}</h2>
        <p>{words.removePartnerNote}</p>
        <Actions>
          <Button kind="danger">{words.removePartner}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, shown) => shown?.partner.name ?? text.programmes.partners)
