import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { endGrant } from '#app/domains/access/end-grant.ts'
import { listGrants } from '#app/domains/access/grant-list.ts'
import { reasonSchema } from '#app/domains/access/schema.ts'
import { ReasonPage } from '#app/routes/admin/parts/reason-page.tsx'
import { requirePersonSeen } from '#app/routes/admin/parts/require-person-seen.ts'
import { readForm } from '#app/routes/form.ts'
import { found, localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'

async function findMine(args: LoaderFunctionArgs) {
  const seen = await requirePersonSeen(args)
  const grants = await listGrants(seen.actor, seen.person.id, localeOf(args))
  const grant = found(grants.find(({ id, isMine }) => isMine && id === args.params.grant))
  return { ...seen, grant }
}

export async function loader(args: LoaderFunctionArgs) {
  const { person, page, grant } = await findMine(args)
  return { person, page, role: grant.role }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page, grant } = await findMine(args)
  const form = await readForm(args.request, reasonSchema)
  if (!form.ok) return data(form.reply, 400)
  const ended = await endGrant(actor, grant.id, form.value.reason)
  if (!ended.ok) return data({ typed: form.typed, errors: {}, refusal: ended.reason }, 409)
  return redirect(`${page}?done`)
}

export default function GrantEnd() {
  const { forms, roles } = useText().access
  const { person, page, role } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <ReasonPage
      title={forms.end.title}
      lede={`${roles[role]}: ${person.officialName}`}
      submit={forms.end.submit}
      back={page}
      reply={reply}
      isDangerous
    />
  )
}

export const meta = titledBy((text) => text.access.forms.end.title)
