import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeLooks, choicesOfLooks, looksSchema } from '#app/domains/accounts/change-looks.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { findSessionOf, found, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

const aspects = Object.keys(choicesOfLooks) as (keyof typeof choicesOfLooks)[]

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  const { looks } = found(await findSessionOf(args))
  return { looks, isSaved: new URL(args.request.url).searchParams.has('saved') }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const form = await readForm(args.request, looksSchema)
  if (!form.ok) return data(form.reply, 400)

  await changeLooks(actor, form.value)
  return redirect(`/${localeOf(args)}/account/appearance?saved`)
}

export default function Appearance() {
  const text = useText()
  const { appearance: words } = text
  const { looks, isSaved } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, words)
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isSaved ? (
        <Notice kind="good" role="status">
          {words.saved}
        </Notice>
      ) : null}
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        {aspects.map((aspect) => {
          const choices: Record<string, string> = words.choices[aspect]
          return (
            <ChoiceField
              key={aspect}
              kind="radio"
              {...field(aspect)}
              choices={choicesOfLooks[aspect].map((value) => ({ value, label: choices[value] ?? value }))}
              value={reply?.typed[aspect] ?? looks[aspect]}
            />
          )
        })}
        <Actions>
          <Button>{words.submit}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.appearance.title)
