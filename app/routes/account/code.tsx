import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findKeptCode } from '#app/domains/accounts/ask-code.ts'
import { enterCode } from '#app/domains/accounts/enter-code.ts'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { codeSchema } from '#app/domains/accounts/schema.ts'
import { isAskedHere } from '#app/platform/http/security.ts'
import { goOn } from '#app/routes/account/parts/go-on.ts'
import { leaveIfSignedIn } from '#app/routes/account/parts/leave-if-signed-in.ts'
import { SharedComputerField } from '#app/routes/account/parts/shared-computer-field.tsx'
import { findOwnStep } from '#app/routes/account/parts/steps.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit, waitOf } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

// By what she asked for, not by what was found: the page is the same for whoever has an account and who has none.
const askPages: Record<string, string> = { 'sign-in': 'sign-in/code', reset: 'forgotten-password' }

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  await leaveIfSignedIn(args)
  const locale = localeOf(args)
  const step = await findOwnStep(args.request)
  if (!step) throw redirect(`/${locale}/join`)
  const { search, searchParams } = new URL(args.request.url)
  // Whoever goes back from the next page finds it again.
  const known = step.purpose === 'reset' ? 'reset-password' : 'sign-in'
  if (step.isConfirmed) throw redirect(`/${locale}/${step.personId ? known : 'join/about'}${search}`)
  return {
    contact: step.contact,
    isPhone: !step.contact.includes('@'),
    askAgain: `/${locale}/${askPages[searchParams.get('aim') ?? ''] ?? 'join'}${search}`,
    keptCode: await findKeptCode(step.id, isAskedHere(args.request)),
  }
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const step = await findOwnStep(args.request)
  if (!step) return redirect(`/${locale}/join`)
  const form = await readForm(args.request, codeSchema)
  if (!form.ok) return data(form.reply, 400)

  const entered = await enterCode(step.id, form.value.code, args.context.address)
  if (!entered.ok) {
    const { reason } = entered
    const said = reason === 'code-wrong' ? { errors: { code: [reason] } } : { errors: {}, refusal: reason }
    return data({ typed: form.typed, ...said, ...waitOf(entered) }, refusalInit(entered))
  }
  return goOn(args, entered, form.value.isShared)
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function Code() {
  const text = useText()
  const { codes } = text
  const locale = useLocale()
  const { contact, isPhone, askAgain, keptCode } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, codes)
  return (
    <Site>
      <PageTitle title={codes.title} lede={codes.lede(isPhone ? sayPhone(contact) : contact)} />
      {keptCode ? <Notice title={codes.keptTitle}>{codes.kept(keptCode)}</Notice> : null}
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <Field
          {...field('code')}
          help={codes.codeHelp}
          isShort
          autoComplete="one-time-code"
          autoCapitalize="characters"
        />
        <SharedComputerField value={reply?.typed.isShared} />
        <Actions>
          <Button>{codes.submit}</Button>
          <LinkButton kind="quiet" href={askAgain}>
            {codes.again}
          </LinkButton>
        </Actions>
      </form>
      <h2>{codes.notComing}</h2>
      <p>{isPhone ? codes.notComingPhone : codes.notComingMail}</p>
      <p>
        <a href={`/${locale}/sign-in`}>{codes.byPassword}</a>
      </p>
    </Site>
  )
}

export const meta = titledBy((text) => text.codes.title)
