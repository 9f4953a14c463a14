import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { grantRole } from '#app/domains/access/grant.ts'
import { rolesGivenBy } from '#app/domains/access/policy.ts'
import { listReaches } from '#app/domains/access/reach-list.ts'
import { grantSchema } from '#app/domains/access/schema.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requirePersonSeen } from '#app/routes/admin/parts/require-person-seen.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { authorise, localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

async function requireGiver(args: LoaderFunctionArgs) {
  const seen = await requirePersonSeen(args)
  authorise(rolesGivenBy(seen.actor).length > 0 && seen.actor.id !== seen.person.id)
  return seen
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person, page } = await requireGiver(args)
  const words = (new URL(args.request.url).searchParams.get('office') ?? '').slice(0, 200)
  const reachable = await listReaches(actor, { personId: person.id, words, locale: localeOf(args) })
  return { person, page, roles: rolesGivenBy(actor), words, ...reachable }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, page } = await requireGiver(args)
  const form = await readForm(args.request, grantSchema)
  if (!form.ok) return data(form.reply, 400)
  const { reach, ...rest } = form.value
  const granted = await grantRole(actor, { ...rest, ...reach, personId: person.id })
  if (!granted.ok) return data({ typed: form.typed, errors: {}, refusal: granted.reason }, 409)
  return redirect('proposalId' in granted ? `${page}?proposed` : `${page}?done`)
}

export default function Grants() {
  const text = useText()
  const { grant: words, roles: roleNames, forms } = text.access
  const { person, page, roles, reaches, words: typed, foundCount } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, words)
  const { optional } = text.site
  const { picker } = text
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede(person.officialName)} />
      {roles.includes('administrator') ? <Notice>{words.two}</Notice> : null}
      <SearchForm
        action={`${page}/grants`}
        name="office"
        label={picker.office}
        button={picker.find}
        value={typed}
        isLabelHeard={false}
      />
      <p role="status">{sayFound()}</p>
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <SelectField
          {...field('role')}
          placeholder={words.chooseRole}
          options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
        />
        <SelectField
          {...field('reach')}
          placeholder={words.chooseReach}
          options={reaches.map(({ scope, id, name }) => ({
            value: id ? `${scope}:${id}` : scope,
            label: reachName(text.access, scope, name),
          }))}
        />
        <Field {...field('letter')} help={words.letterHelp} optional={optional} />
        <Field {...field('from')} type="date" help={words.fromHelp} optional={optional} isShort />
        <Field {...field('to')} type="date" help={words.toHelp} optional={optional} isShort />
        <Field {...field('reason')} help={forms.reasonHelp} />
        <Actions>
          <Button>{words.submit}</Button>
          <LinkButton kind="quiet" href={page}>
            {forms.cancel}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )

  function sayFound() {
    if (!typed.trim()) return picker.officeHelp
    return foundCount > 0 ? `${picker.found(foundCount)} ${picker.officeHelp}` : picker.nothing(typed)
  }
}

export const meta = titledBy((text) => text.access.grant.title)

function reachName(
  { scopes, grant }: ReturnType<typeof useText>['access'],
  scope: keyof typeof scopes,
  name: string | null,
) {
  const say = {
    organisation: grant.workplace,
    municipality: grant.municipality,
    programme: grant.programme,
    region: grant.region,
  }
  return name && scope in say ? say[scope as keyof typeof say](name) : scopes[scope]
}
