import type { ReactNode } from 'react'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { errorsOf, type Reply } from '#app/routes/form.ts'
import { useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

type ReasonPageProps = {
  title: string
  lede?: string | undefined
  submit: string
  /** The page to go back to. */
  back: string
  reply: Reply | undefined
  /** What is written, when it is not a reason. */
  field?: { name: string; label: string; help: string }
  isDangerous?: boolean
  children?: ReactNode
}

/** A page on which something about a person is done, with the reason written beside it. */
export function ReasonPage({ title, lede, submit, back, reply, field, isDangerous, children }: ReasonPageProps) {
  const text = useText()
  const words = text.access.forms
  const asked = field ?? { name: 'reason', label: words.reason, help: words.reasonHelp }
  const form = errorsOf(reply, text, { [asked.name]: asked.label })
  return (
    <Site>
      <AdminNav />
      <PageTitle title={title} lede={lede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={form.summary} />
        <Field {...form.field(asked.name)} help={asked.help} maxLength={500} />
        {children}
        <Actions>
          <Button kind={isDangerous ? 'danger' : 'primary'}>{submit}</Button>
          <LinkButton kind="quiet" href={back}>
            {words.cancel}
          </LinkButton>
        </Actions>
      </form>
    </Site>
  )
}
