import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changePassword } from '#app/domains/accounts/change-password.ts'
import { findFactors } from '#app/domains/accounts/factors/factors.ts'
import { passwordSchema } from '#app/domains/accounts/schema.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { ProofField } from '#app/routes/account/parts/proof-field.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, isFresh } = await requireOwner(args)
  const { hasPassword } = await findFactors(actor)
  return { isFresh, hasPassword }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  const form = await readForm(args.request, passwordSchema)
  if (!form.ok) return data(form.reply, 400)

  const changed = await changePassword(actor, sessionId, form.value)
  if (!changed.ok)
    return data({ typed: {}, errors: {}, refusal: changed.reason, ...waitOf(changed) }, refusalInit(changed))
  return redirect(`/${localeOf(args)}/account/security?done=password`)
}

export default function Password() {
  const text = useText()
  const { password: words, proof } = text.security
  const { isFresh, hasPassword } = useLoaderData<typeof loader>()
  const { at, field, summary } = errorsOf(useActionData<typeof action>(), text, { password: words.field, proof })
  return (
    <Site>
      <PageTitle title={hasPassword ? words.change : words.set} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <ProofField isFresh={isFresh} error={at('proof')} />
        <Field
          {...field('password')}
          type="password"
          help={text.account.join.passwordHelp}
          autoComplete="new-password"
        />
        <Actions>
          <Button>{words.submit}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.security.password.title)
