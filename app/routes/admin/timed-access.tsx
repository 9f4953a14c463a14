import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { accessSchema } from '#app/domains/access/schema.ts'
import { beginTimedAccess } from '#app/domains/access/timed-access.ts'
import { canLookAfter } from '#app/domains/accounts/policy.ts'
import { endSession, startSession } from '#app/domains/accounts/session.ts'
import { ReasonPage } from '#app/routes/admin/parts/reason-page.tsx'
import { requirePersonSeen } from '#app/routes/admin/parts/require-person-seen.ts'
import { toFirstPage } from '#app/routes/first-page.ts'
import { readForm } from '#app/routes/form.ts'
import { authorise, localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { ChoiceField } from '#app/ui/choice-field.tsx'

const lengths = [15, 30, 60]

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(canLookAfter(actor, person.id))
  return { person, page }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person } = await requirePersonSeen(args)
  authorise(canLookAfter(actor, person.id))
  const form = await readForm(args.request, accessSchema)
  if (!form.ok) return data(form.reply, 400)
  const begun = await beginTimedAccess(actor, { personId: person.id, ...form.value })
  if (!begun.ok) return data({ typed: form.typed, errors: {}, refusal: begun.reason }, 409)

  await endSession(args.request.headers.get('Cookie'))
  const cookie = await startSession(person.id, { isShared: true, timedAccessId: begun.accessId })
  return redirect(`/${localeOf(args)}${toFirstPage}`, { headers: { 'Set-Cookie': cookie } })
}

export default function TimedAccess() {
  const words = useText().access.forms.look
  const { person, page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <ReasonPage
      title={words.title}
      lede={words.lede(person.officialName)}
      submit={words.submit}
      back={page}
      reply={reply}
    >
      <ChoiceField
        kind="radio"
        name="minutes"
        label={words.minutes}
        choices={lengths.map((n) => ({ value: String(n), label: words.length(n) }))}
        value={reply?.typed.minutes ?? '15'}
      />
    </ReasonPage>
  )
}

export const meta = titledBy((text) => text.access.forms.look.title)
