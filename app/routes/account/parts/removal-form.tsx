import { ProofField } from '#app/routes/account/parts/proof-field.tsx'
import { errorsOf } from '#app/routes/form.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

type RemovalFormProps = {
  title: string
  text: string
  submit: string
  isFresh: boolean
  reply: Parameters<typeof errorsOf>[0]
}

/** The page that asks once more, and for a proof, before a way into the account is taken away or made anew. */
export function RemovalForm({ title, text: lede, submit, isFresh, reply }: RemovalFormProps) {
  const text = useText()
  const { at, summary } = errorsOf(reply, text, { proof: text.security.proof })
  return (
    <Site>
      <PageTitle title={title} lede={lede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <ProofField isFresh={isFresh} error={at('proof')} />
        <Actions>
          <Button kind="danger">{submit}</Button>
          <LinkButton kind="quiet" href={`/${useLocale()}/account/security`}>
            {text.security.title}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}
