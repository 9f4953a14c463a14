import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countFactors } from '#app/domains/accounts/factors/factors.ts'
import { prove } from '#app/domains/accounts/factors/proof.ts'
import { renewRecoveryCodes } from '#app/domains/accounts/factors/recovery-codes.ts'
import { proofSchema } from '#app/domains/accounts/schema.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { RemovalForm } from '#app/routes/account/parts/removal-form.tsx'
import { ShownCodes } from '#app/routes/account/parts/shown-codes.tsx'
import { readForm } from '#app/routes/form.ts'
import { found } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, isFresh } = await requireOwner(args)
  // Without a factor there is nothing that a code could stand in for.
  found((await countFactors(actor.id)) || null)
  return { isFresh }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  found((await countFactors(actor.id)) || null)
  const form = await readForm(args.request, proofSchema)
  if (!form.ok) return data({ reply: form.reply, codes: null }, 400)

  const proven = await prove(actor, sessionId, form.value.proof)
  if (!proven.ok) {
    const reply = { typed: {}, errors: {}, refusal: proven.reason, ...waitOf(proven) }
    return data({ reply, codes: null }, refusalInit(proven))
  }
  return data({ reply: undefined, codes: await renewRecoveryCodes(actor) })
}

export default function RecoveryCodes() {
  const { recovery: words } = useText().security
  const next = `/${useLocale()}/account/security`
  const { isFresh } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return answer?.codes ? (
    <Site>
      <ShownCodes codes={answer.codes} next={next} />
    </Site>
  ) : (
    <RemovalForm
      title={words.title}
      text={words.makeText}
      submit={words.make}
      isFresh={isFresh}
      reply={answer?.reply}
    />
  )
}

export const meta = titledBy((text) => text.security.recovery.title)
