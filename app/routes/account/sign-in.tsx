import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signInSchema } from '#app/domains/accounts/schema.ts'
import { signIn } from '#app/domains/accounts/sign-in.ts'
import { now } from '#app/platform/clock.ts'
import { isAskedHere } from '#app/platform/http/security.ts'
import { beginSession } from '#app/routes/account/parts/begin-session.ts'
import { leaveIfSignedIn } from '#app/routes/account/parts/leave-if-signed-in.ts'
import { PasskeyForm } from '#app/routes/account/parts/passkey-form.tsx'
import { refusalInit, waitOf } from '#app/routes/account/parts/refusal-status.ts'
import { SharedComputerField } from '#app/routes/account/parts/shared-computer-field.tsx'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const handle = { script: true }

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  return leaveIfSignedIn(args)
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
  // Everybody knows the demonstration's password; a second factor after it would only keep its guests out.
  const secondFactorAt = person.isDemo ? now() : null
  return beginSession(args, { personId: person.personId, isShared, secondFactorAt, page: wayBack(args.request) })
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function SignIn() {
  const text = useText()
  const { signIn: words, join } = text.account
  const { codes } = text
  const locale = useLocale()
  const { next } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, join)
  return (
    <Site>
      <PageTitle title={words.title} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <Field {...field('contact')} autoComplete="username" />
        <Field {...field('password')} type="password" autoComplete="current-password" />
        <SharedComputerField value={reply?.typed.isShared} />
        <Actions>
          <Button>{words.submit}</Button>
          <LinkButton kind="quiet" href={`/${locale}/join${withWayBack(next)}`}>
            {words.noAccount}
          </LinkButton>
        </Actions>
      </form>
      <PasskeyForm
        kind="get"
        isQuiet
        action={`/${locale}/sign-in/passkey${withWayBack(next)}`}
        question={`/${locale}/passkey-question`}
        label={text.security.passkeys.signIn}
      />
      <LinkList
        label={codes.otherWays}
        links={[
          { label: codes.signInTitle, href: `/${locale}/sign-in/code${withWayBack(next)}` },
          { label: codes.forgottenTitle, href: `/${locale}/forgotten-password${withWayBack(next)}` },
        ]}
      />
    </Site>
  )
}

export const meta = titledBy((text) => text.account.signIn.title)
