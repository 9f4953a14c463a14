import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { correctPost, listPosts, postDatesSchema } from '#app/domains/accounts/post-list.ts'
import { listPositions } from '#app/domains/organisations/position.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { authorise, found, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

async function hers(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const posts = await listPosts(actor, localeOf(args))
  return { actor, post: found(posts.find(({ id }) => id === args.params.post)) }
}

export async function loader(args: LoaderFunctionArgs) {
  const { post } = await hers(args)
  return { post, positions: await listPositions(localeOf(args), post.positionId) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, post } = await hers(args)
  authorise(actor.seenBy === null)
  const form = await readForm(args.request, postDatesSchema)
  if (!form.ok) return data(form.reply, 400)

  const corrected = await correctPost(actor, post.id, form.value)
  if (!corrected.ok) return data({ typed: form.typed, errors: {}, refusal: corrected.reason }, 409)
  return redirect(`/${localeOf(args)}/account/profile?saved`)
}

export default function Post() {
  const text = useText()
  const { posts: words } = text.profile
  const { post, positions } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { at, summary } = errorsOf(reply, text, { positionId: words.position, from: words.from, to: words.to })
  const value = (name: 'positionId' | 'from' | 'to') => (reply ? reply.typed[name] : post[name]) ?? ''
  return (
    <Site>
      <PageTitle title={words.correctTitle} lede={[post.workplace, post.place].filter(Boolean).join(', ')} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <SelectField
          name="positionId"
          label={words.position}
          options={positions.map(({ id, name }) => ({ value: id, label: name }))}
          value={value('positionId')}
          error={at('positionId')}
        />
        <Field name="from" type="date" isShort label={words.from} value={value('from')} error={at('from')} />
        <Field
          name="to"
          type="date"
          isShort
          label={words.to}
          help={words.toHelp}
          optional={text.site.optional}
          value={value('to')}
          error={at('to')}
        />
        <Actions>
          <Button>{words.submit}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.profile.posts.correctTitle)
