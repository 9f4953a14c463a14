import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findFirstUnit, findPost, recordPost } from '#app/domains/accounts/post.ts'
import { postSchema } from '#app/domains/accounts/schema.ts'
import { findPlace } from '#app/domains/organisations/place.ts'
import { listPositions } from '#app/domains/organisations/position.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { found, localeOf, requireActor } from '#app/routes/guard.ts'
import { wayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const { searchParams } = new URL(args.request.url)
  const post = await findPost(actor.id)
  const asked = searchParams.get('unit') ?? (searchParams.has('change') ? null : await findFirstUnit(actor))
  const place = found(await findPlace(asked, locale))
  return {
    ...place,
    isNew: searchParams.has('joined'),
    next: wayBack(args.request),
    positions: place.isPrecise ? await listPositions(locale, post?.positionId) : [],
    post: post?.unitId === place.unitId ? post : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const form = await readForm(args.request, postSchema)
  if (!form.ok) return data(form.reply, 400)

  const posted = await recordPost(actor, actor.id, form.value)
  if (!posted.ok) return data({ typed: form.typed, errors: {}, refusal: posted.reason }, 409)
  return redirect(wayBack(args.request) ?? `/${localeOf(args)}/learn`)
}

export default function Workplace() {
  const text = useText()
  const { workplace: words, join } = text.account
  const locale = useLocale()
  const { path, children, isPrecise, isNew, next } = useLoaderData<typeof loader>()
  const kept: Record<string, string> = { ...(isNew && { joined: '' }), ...(next && { next }) }
  const at = (choice: Record<string, string>) => `?${new URLSearchParams({ ...choice, ...kept })}`
  return (
    <Site>
      {isNew ? null : <AccountNav />}
      <PageTitle above={isNew ? join.step(4, 4) : undefined} title={words.title} lede={words.lede} />
      {path.length > 0 ? (
        <Breadcrumb
          label={words.path}
          items={[
            { label: words.country, href: at({ change: '' }) },
            ...path.map(({ id, name }) => ({ label: name, href: at({ unit: id }) })),
          ]}
        />
      ) : null}
      {isPrecise ? null : (
        <LinkList
          label={words.choose}
          links={children.map(({ id, name }) => ({ label: name, href: at({ unit: id }) }))}
        />
      )}
      {isPrecise ? <PostForm /> : null}
      {isNew ? (
        <Actions>
          <LinkButton kind="quiet" href={next ?? `/${locale}/learn`}>
            {words.later}
          </LinkButton>
        </Actions>
      ) : null}
    </Site>
  )
}

function PostForm() {
  const text = useText()
  const { workplace: words } = text.account
  const { unitId, organisations, positions, post } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { at, summary } = errorsOf(reply, text, { workplace: words.workplace, positionId: words.position })
  return (
    <form method="post" noValidate>
      <FormErrors title={text.site.formErrors} errors={summary} />
      <input type="hidden" name="unitId" value={unitId ?? ''} />
      {organisations.length > 0 ? (
        <ChoiceField
          kind="radio"
          name="organisationId"
          label={words.organisation}
          choices={[
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: words.organisationOther },
          ]}
          value={reply?.typed.organisationId ?? post?.organisationId ?? ''}
        />
      ) : null}
      <Field
        name="workplace"
        label={words.workplace}
        help={words.workplaceHelp}
        value={reply?.typed.workplace ?? post?.workplace ?? ''}
        error={at('workplace')}
        required={organisations.length === 0}
        autoComplete="organization"
      />
      <SelectField
        name="positionId"
        label={words.position}
        placeholder={words.choosePosition}
        options={positions.map(({ id, name }) => ({ value: id, label: name }))}
        value={reply?.typed.positionId ?? post?.positionId}
        error={at('positionId')}
      />
      <Actions>
        <Button>{words.submit}</Button>
      </Actions>
    </form>
  )
}

export const meta = titledBy((text) => text.account.workplace.title)
