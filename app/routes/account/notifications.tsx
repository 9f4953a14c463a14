import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeWishes, findLetters } from '#app/domains/accounts/change-wishes.ts'
import { channels, findWishes, rhythms } from '#app/domains/notifications/wishes.ts'
import { wishesSchema } from '#app/domains/notifications/wishes-schema.ts'
import { htmlLang, localeNames, locales } from '#app/platform/i18n/locales.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'
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
  localeOf(args)
  const [wishes, letters] = await Promise.all([findWishes(actor.id), findLetters(actor)])
  return {
    ...wishes,
    locale: letters.locale,
    lacks: letters.email ? (letters.phone ? null : ('phone' as const)) : ('email' as const),
    isSaved: new URL(args.request.url).searchParams.has('saved'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const form = await readForm(args.request, wishesSchema)
  if (!form.ok) return data(form.reply, 400)

  await changeWishes(actor, form.value)
  return redirect(`/${localeOf(args)}/account/notifications?saved`)
}

const asTime = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

export default function Notifications() {
  const text = useText()
  const { wishes: words } = text.notices
  const { isSaved, lacks, ...kept } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { at, field, summary } = errorsOf(reply, text, words)
  const shown = { ...kept, quietFrom: asTime(kept.quietFrom), quietTo: asTime(kept.quietTo), ...reply?.typed }
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
        <FormErrors title={text.site.formErrors} errors={summary} />
        <ChoiceField
          kind="radio"
          {...field('channel')}
          help={lacks ? (lacks === 'email' ? words.noEmail : words.noPhone) : undefined}
          choices={[...channels, 'none' as const].map((one) => ({ value: one, label: words.channels[one] }))}
          value={shown.channel}
        />
        <Notice>{words.security}</Notice>
        <ChoiceField
          kind="radio"
          {...field('rhythm')}
          choices={rhythms.map((one) => ({ value: one, label: words.rhythms[one] }))}
          value={shown.rhythm}
        />
        <h2>{words.quiet}</h2>
        <p>{words.quietHelp}</p>
        <Field {...field('quietFrom')} type="time" isShort value={shown.quietFrom} error={at('quietFrom')} />
        <Field {...field('quietTo')} type="time" isShort value={shown.quietTo} error={at('quietTo')} />
        <SelectField
          {...field('locale')}
          options={locales.map((one) => ({ value: one, label: localeNames[one], lang: htmlLang(one) }))}
          value={shown.locale}
        />
        <Actions>
          <Button>{words.submit}</Button>
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.notices.wishes.title)
