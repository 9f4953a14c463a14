import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { factsSchema } from '#app/domains/access/schema.ts'
import { helpSignIn } from '#app/domains/accounts/help-sign-in.ts'
import { canHelpSignIn } from '#app/domains/accounts/policy.ts'
import { ReasonPage } from '#app/routes/admin/parts/reason-page.tsx'
import { requirePersonSeen } from '#app/routes/admin/parts/require-person-seen.ts'
import { readForm } from '#app/routes/form.ts'
import { authorise } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(canHelpSignIn(actor, person.id))
  return { person, page }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(canHelpSignIn(actor, person.id))
  const form = await readForm(args.request, factsSchema)
  if (!form.ok) return data(form.reply, 400)
  const helped = await helpSignIn(actor, person.id, form.value.facts)
  if (!helped.ok) return data({ typed: form.typed, errors: {}, refusal: helped.reason }, 409)
  return redirect(`${page}?done`)
}

export default function SignInHelp() {
  const words = useText().access.forms.help
  const { person, page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const field = { name: 'facts', label: words.facts, help: words.factsHelp }
  return (
    <ReasonPage
      title={words.title}
      lede={words.lede(person.officialName)}
      submit={words.submit}
      back={page}
      reply={reply}
      field={field}
    />
  )
}

export const meta = titledBy((text) => text.access.forms.help.title)
