import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { canReset, type ResetBy, resetPassword } from '#app/domains/accounts/reset-password.ts'
import { newPasswordSchema } from '#app/domains/accounts/schema.ts'
import { beginSession } from '#app/routes/account/parts/begin-session.ts'
import { refusalInit } from '#app/routes/account/parts/refusal-status.ts'
import { findOwnStep } from '#app/routes/account/parts/steps.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { wayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

/** The link of the letter, or the code that this browser has confirmed. */
async function resetBy({ params, request }: LoaderFunctionArgs): Promise<ResetBy> {
  if (params.token) return { token: params.token }
  return { codeId: (await findOwnStep(request))?.id ?? '' }
}

/** Changes nothing: scanners of mail open every link. */
export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  localeOf(args)
  return { isOpen: await canReset(await resetBy(args)) }
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const form = await readForm(args.request, newPasswordSchema)
  if (!form.ok) return data(form.reply, 400)

  const reset = await resetPassword(await resetBy(args), form.value.password)
  if (!reset.ok) return data({ typed: {}, errors: {}, refusal: reset.reason }, refusalInit(reset))
  return beginSession(args, { personId: reset.personId, isShared: false, page: wayBack(args.request) })
}

export default function ResetPassword() {
  const text = useText()
  const { codes, account, refusals } = text
  const locale = useLocale()
  const { isOpen } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { field, summary } = errorsOf(reply, text, account.join)
  return (
    <Site>
      <PageTitle title={codes.resetTitle} lede={isOpen ? codes.resetLede : undefined} />
      {isOpen ? (
        <form method="post" noValidate>
          <FormErrors title={text.site.formErrors} errors={summary} />
          <Field {...field('password')} type="password" help={account.join.passwordHelp} autoComplete="new-password" />
          <Actions>
            <Button>{codes.resetSubmit}</Button>
          </Actions>
        </form>
      ) : (
        <>
          <Notice kind="bad">{refusals['link-over']}</Notice>
          <Actions>
            <LinkButton href={`/${locale}/forgotten-password`}>{codes.forgottenTitle}</LinkButton>
          </Actions>
        </>
      )}
    </Site>
  )
}

export const meta = titledBy((text) => text.codes.resetTitle)
