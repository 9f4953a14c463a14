import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countries } from '#app/domains/accounts/country.ts'
import { listPosts } from '#app/domains/accounts/post-list.ts'
import { changeProfile, findProfile } from '#app/domains/accounts/profile.ts'
import { profileSchema } from '#app/domains/accounts/schema.ts'
import { htmlLang, localeNames, locales } from '#app/platform/i18n/locales.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { PostList } from '#app/routes/account/parts/post-list.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const [profile, posts] = await Promise.all([findProfile(actor), listPosts(actor, localeOf(args))])
  return { profile, posts, isSaved: new URL(args.request.url).searchParams.has('saved') }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(actor.seenBy === null)
  const form = await readForm(args.request, profileSchema)
  if (!form.ok) return data(form.reply, 400)

  await changeProfile(actor, form.value)
  return redirect(`/${localeOf(args)}/account/profile?saved`)
}

export default function Profile() {
  const text = useText()
  const { profile: words, account, site } = text
  const { join } = account
  const { profile, posts, isSaved } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, { ...join, locale: words.locale })
  const shown = (name: keyof typeof profile) => ({
    ...field(name),
    value: reply ? (reply.typed[name] ?? '') : String(profile[name] ?? ''),
  })
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isSaved ? (
        <Notice kind="good" role="status">
          {words.saved}
        </Notice>
      ) : null}
      <form method="post" noValidate>
        <FormErrors title={site.formErrors} errors={summary} />
        <Field {...shown('family')} optional={site.optional} autoComplete="family-name" />
        <Field {...shown('given')} autoComplete="given-name" />
        <Field {...shown('patronymic')} optional={site.optional} autoComplete="additional-name" />
        <Field {...shown('officialName')} help={words.officialNameHelp} autoComplete="name" />
        <ChoiceField
          kind="radio"
          {...shown('sex')}
          help={join.sexHelp}
          choices={(['female', 'male'] as const).map((value) => ({ value, label: join[value] }))}
        />
        <Field {...shown('birthYear')} isShort inputMode="numeric" autoComplete="bday-year" />
        <ChoiceField
          kind="radio"
          {...shown('country')}
          choices={countries.map((value) => ({ value, label: join.countries[value] }))}
        />
        <SelectField
          {...shown('locale')}
          help={words.localeHelp}
          options={locales.map((one) => ({ value: one, label: localeNames[one], lang: htmlLang(one) }))}
        />
        <Actions>
          <Button>{words.submit}</Button>
        </Actions>
      </form>
      <PostList posts={posts} />
    </Site>
  )
}

export const meta = titledBy((text) => text.profile.title)
