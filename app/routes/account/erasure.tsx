import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askErasure, daysToReconsider, findErasure } from '#app/domains/privacy/erasure.ts'
import { erasureSchema } from '#app/domains/privacy/schema.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  localeOf(args)
  return { isAsked: (await findErasure(actor)) !== null, days: await daysToReconsider(actor) }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const form = await readForm(args.request, erasureSchema)
  if (!form.ok) return data(form.reply, 400)
  const asked = await askErasure(actor)
  if (!asked.ok) return data({ typed: {}, errors: {}, refusal: asked.reason }, 409)
  return redirect(`/${locale}/account/erasure`)
}

export default function Erasure() {
  const text = useText()
  const { erasure: words } = text.myData
  const { isAsked, days } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { at, summary } = errorsOf(reply, text, { isWished: words.confirm })
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.title} lede={words.lede} />
      <h2>{words.goes}</h2>
      <ul>
        {words.goesList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.stays}</h2>
      <ul>
        {words.staysList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.when(days)}</p>
      {isAsked ? null : (
        <form method="post" noValidate>
          <FormErrors title={text.site.formErrors} errors={summary} />
          <ChoiceField
            kind="checkbox"
            name="isWished"
            label={words.confirm}
            choices={[{ value: 'on', label: words.tick }]}
            error={at('isWished')}
          />
          <Actions>
            <Button kind="danger">{words.submit}</Button>
          </Actions>
        </form>
      )}
    </Site>
  )
}

export const meta = titledBy((text) => text.myData.erasure.title)
