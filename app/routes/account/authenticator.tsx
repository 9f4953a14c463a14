import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addAuthenticator, offerAuthenticator, reopenOffer } from '#app/domains/accounts/factors/authenticator.ts'
import { prove } from '#app/domains/accounts/factors/proof.ts'
import { authenticatorSchema } from '#app/domains/accounts/schema.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { keyAddress, keyPicture } from '#app/routes/account/parts/key-picture.ts'
import { renewSession, requireOwner } from '#app/routes/account/parts/own-account.ts'
import { ProofField } from '#app/routes/account/parts/proof-field.tsx'
import { ShownCodes } from '#app/routes/account/parts/shown-codes.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { wayBack } from '#app/routes/own-path.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

const pageAfter = (args: LoaderFunctionArgs) => wayBack(args.request) ?? `/${localeOf(args)}/account/security`

/** The key to set up, in every form an app takes it; the one she has begun with, if she has. */
async function offerTo(actor: PersonActor, sealed = '') {
  const offer = reopenOffer(actor, sealed) ?? offerAuthenticator(actor)
  const address = keyAddress(actor.name, offer.secret)
  return { ...offer, address, picture: await keyPicture(address) }
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor, isFresh } = await requireOwner(args)
  return { isFresh, next: pageAfter(args), offer: await offerTo(actor) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  const form = await readForm(args.request, authenticatorSchema)
  if (!form.ok)
    return data({ reply: form.reply, offer: await offerTo(actor, form.reply.typed.sealed), codes: null }, 400)

  const { sealed, code, proof } = form.value
  const proven = await prove(actor, sessionId, proof)
  const added = proven.ok ? await addAuthenticator(actor, sealed, code) : proven
  if (!added.ok) {
    const reply = { typed: {}, errors: {}, refusal: added.reason, ...waitOf(added) }
    return data({ reply, offer: await offerTo(actor, sealed), codes: null }, refusalInit(added))
  }
  await renewSession(args)
  if (added.codes.length === 0) return redirect(pageAfter(args))
  return data({ reply: undefined, offer: null, codes: added.codes })
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function Authenticator() {
  const text = useText()
  const { authenticator: words, code } = text.security
  const { isFresh, next, offer: fresh } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { at, field, summary } = errorsOf(answer?.reply, text, { code, proof: text.security.proof })
  const offer = answer?.offer ?? fresh
  if (answer?.codes)
    return (
      <Site>
        <ShownCodes codes={answer.codes} next={next} />
      </Site>
    )
  return (
    <Site>
      <PageTitle title={words.add} lede={words.text} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <input type="hidden" name="sealed" value={offer.sealed} />
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <img src={offer.picture} alt={words.picture} width="245" height="245" />
        </p>
        <p>
          <a href={offer.address}>{words.onThisPhone}</a>
        </p>
        <p>
          {words.key}: <code>{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <Field {...field('code')} isShort inputMode="numeric" autoComplete="one-time-code" />
        <ProofField isFresh={isFresh} error={at('proof')} />
        <Actions>
          <Button>{words.submit}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.security.authenticator.add)
