import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signInSchema } from '#app/domains/accounts/schema.ts'
import { signIn } from '#app/domains/accounts/sign-in.ts'
import { isAskedHere } from '#app/platform/http/security.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { beginSession } from '#app/routes/account/parts/begin-session.ts'
import { refusalInit, waitOf } from '#app/routes/account/parts/refusal-status.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { findActor, localeOf, openToAll } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
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
  const next = wayBack(args.request)
  if (await findActor(args)) throw redirect(next ?? `/${locale}/learn`)
  return { next }
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const form = await readForm(args.request, signInSchema)
  if (!form.ok) return data(form.reply, 400)

  const { contact, password, isShared } = form.value
  const person = await signIn(contact, password, args.context.address, isAskedHere(args.request))
  if (!person.ok) {
    return data({ typed: form.typed, errors: {}, refusal: person.reason, ...waitOf(person) }, refusalInit(person))
  }
  const page = wayBack(args.request) ?? `/${locale}/learn`
  return beginSession(args, { personId: person.personId, isShared, page })
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

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
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
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
          <LinkButton kind="quiet" href={`/${locale}/join${withWayBack(next)}`}>
            {words.noAccount}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}

export const meta: MetaFunction = ({ location }) =>
  titled(messagesFor(localeAt(location.pathname)).account.signIn.title)
