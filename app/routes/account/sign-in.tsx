import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signInSchema } from '#app/domains/accounts/schema.ts'
import { startSession } from '#app/domains/accounts/session.ts'
import { signIn } from '#app/domains/accounts/sign-in.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { findActor, localeOf, openToAll } from '#app/routes/guard.ts'
import { localeAt, titled, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const next = ownPath(new URL(args.request.url).searchParams.get('next'))
  if (await findActor(args)) throw redirect(next ?? `/${locale}/learn`)
  return { next }
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const form = await readForm(args.request, signInSchema)
  if (!form.ok) return data(form.reply, 400)

  const { contact, password, isShared, next } = form.value
  const person = await signIn(contact, password, args.context.address)
  if (!person.ok) {
    const status = person.reason === 'sign-in-wait' ? 429 : 409
    return data({ typed: form.typed, errors: {}, refusal: person.reason }, status)
  }
  const cookie = await startSession(person.personId, isShared)
  return redirect(ownPath(next) ?? `/${locale}/learn`, { headers: { 'Set-Cookie': cookie } })
}

export default function SignIn() {
  const text = useText()
  const { signIn: words, join } = text.account
  const locale = useLocale()
  const { next } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { at, summary } = errorsOf(reply, text, join)
  return (
    <Site>
      <PageTitle title={words.title} />
      <form method="post">
        <FormErrors title={text.site.formErrors} errors={summary} />
        <input type="hidden" name="next" value={reply?.typed.next ?? next ?? ''} />
        <Field
          name="contact"
          label={join.contact}
          value={reply?.typed.contact}
          error={at('contact')}
          autoComplete="username"
        />
        <Field
          name="password"
          type="password"
          label={join.password}
          error={at('password')}
          autoComplete="current-password"
        />
        <ChoiceField
          kind="checkbox"
          name="isShared"
          label={words.device}
          optional={text.site.optional}
          choices={[{ value: 'on', label: join.isShared, help: join.isSharedHelp }]}
          value={reply?.typed.isShared}
        />
        <Actions>
          <Button>{words.submit}</Button>
          <LinkButton kind="quiet" href={`/${locale}/join`}>
            {words.noAccount}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}

export const meta: MetaFunction = ({ location }) =>
  titled(messagesFor(localeAt(location.pathname)).account.signIn.title)

/** A path on this site to go back to; anything that could lead elsewhere is dropped. */
function ownPath(path: string | null | undefined): string | null {
  if (!path || !/^\/[a-z]{2}(\/[\w\-./~%]*)?(\?[^\\#]*)?$/.test(path)) return null
  return path.startsWith('//') ? null : path
}
