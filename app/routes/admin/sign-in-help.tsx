import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findWaysToSend, helpSignIn } from '#app/domains/accounts/help-sign-in.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { canHelpSignIn } from '#app/domains/accounts/policy.ts'
import { helpSchema } from '#app/domains/accounts/schema.ts'
import { ReasonPage } from '#app/routes/admin/parts/reason-page.tsx'
import { requirePersonSeen } from '#app/routes/admin/parts/require-person-seen.ts'
import { readForm } from '#app/routes/form.ts'
import { authorise } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { SelectField } from '#app/ui/select-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(canHelpSignIn(actor, person.id))
  return { person, page, ways: await findWaysToSend(actor, person.id) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(canHelpSignIn(actor, person.id))
  const form = await readForm(args.request, helpSchema)
  if (!form.ok) return data(form.reply, 400)
  const helped = await helpSignIn(actor, person.id, form.value)
  if (!helped.ok)
    return data({ typed: form.typed, errors: {}, refusal: helped.reason, ...waitOf(helped) }, refusalInit(helped))
  return redirect(`${page}?done`)
}

export default function SignInHelp() {
  const { access, contacts } = useText()
  const words = access.forms.help
  const { person, page, ways } = useLoaderData<typeof loader>()
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
    >
      <SelectField
        name="to"
        label={contacts.help.to}
        help={contacts.help.toHelp}
        value={reply?.typed.to}
        placeholder={contacts.help.nowhere}
        options={ways.map(({ kind, contact }) => ({ value: kind, label: sayPhone(contact) }))}
        required={false}
      />
    </ReasonPage>
  )
}

export const meta = titledBy((text) => text.access.forms.help.title)
