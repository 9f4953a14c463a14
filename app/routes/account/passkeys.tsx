import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addPasskey } from '#app/domains/accounts/factors/passkeys.ts'
import { prove } from '#app/domains/accounts/factors/proof.ts'
import { newPasskeySchema } from '#app/domains/accounts/schema.ts'
import { renewSession, requireOwner } from '#app/routes/account/parts/own-account.ts'
import { PasskeyForm } from '#app/routes/account/parts/passkey-form.tsx'
import { ProofField } from '#app/routes/account/parts/proof-field.tsx'
import { ShownCodes } from '#app/routes/account/parts/shown-codes.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { wayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const handle = { script: true }

const pageAfter = (args: LoaderFunctionArgs) => wayBack(args.request) ?? `/${localeOf(args)}/account/security`

export async function loader(args: LoaderFunctionArgs) {
  const { isFresh } = await requireOwner(args)
  return { isFresh, next: pageAfter(args), own: new URL(args.request.url).search }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  const form = await readForm(args.request, newPasskeySchema)
  if (!form.ok) return data({ reply: form.reply, codes: null }, 400)

  const { name, credential, proof } = form.value
  const proven = await prove(actor, sessionId, proof)
  const added = proven.ok ? await addPasskey(actor, name, credential) : proven
  if (!added.ok) {
    const reply = { typed: form.typed, errors: {}, refusal: added.reason, ...waitOf(added) }
    return data({ reply, codes: null }, refusalInit(added))
  }
  await renewSession(args)
  if (added.codes.length === 0) return redirect(pageAfter(args))
  return data({ reply: undefined, codes: added.codes })
}

export default function Passkeys() {
  const text = useText()
  const { passkeys: words } = text.security
  const { isFresh, next, own } = useLoaderData<typeof loader>()
  const base = `/${useLocale()}/account/security/passkeys`
  const answer = useActionData<typeof action>()
  const labels = { name: words.name, proof: text.security.proof, credential: words.title }
  const { at, field, summary } = errorsOf(answer?.reply, text, labels)
  if (answer?.codes)
    return (
      <Site>
        <ShownCodes codes={answer.codes} next={next} />
      </Site>
    )
  return (
    <Site>
      <PageTitle title={words.add} lede={words.text} />
      <FormErrors title={text.site.formErrors} errors={summary} />
      <noscript>
        <Notice>{words.needsScript}</Notice>
      </noscript>
      <PasskeyForm kind="create" action={base + own} question={`${base}/question`} label={words.add}>
        <Field {...field('name')} help={words.nameHelp} autoComplete="off" />
        <ProofField isFresh={isFresh} error={at('proof')} />
      </PasskeyForm>
      <p hidden data-without-passkeys>
        {words.unable}
      </p>
    </Site>
  )
}

export const meta = titledBy((text) => text.security.passkeys.add)
