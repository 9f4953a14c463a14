import type { ReactNode } from 'react'
import { countries, countryOf } from '#app/domains/accounts/country.ts'
import { errorsOf } from '#app/routes/form.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'

type ContactFormProps = {
  reply: Parameters<typeof errorsOf>[0]
  /** What stands in the fields when the page opens. */
  asked: { contact: string; country: string | undefined } | null
  /** Other ways, beside the button. */
  children?: ReactNode
}

/** Asks where a code is to be sent. */
export function ContactForm({ reply, asked, children }: ContactFormProps) {
  const text = useText()
  const locale = useLocale()
  const { join } = text.account
  const { at, field, summary } = errorsOf(reply, text, join)
  const contact = field('contact')
  return (
    <form method="post" noValidate>
      <FormErrors title={text.site.formErrors} errors={summary} />
      <ChoiceField
        kind="radio"
        name="country"
        label={join.country}
        choices={countries.map((value) => ({ value, label: join.countries[value] }))}
        value={reply?.typed.country ?? asked?.country ?? countryOf(locale)}
        error={at('country')}
      />
      <Field
        {...contact}
        value={contact.value ?? asked?.contact}
        help={text.codes.contactHelp}
        autoComplete="username"
      />
      <Actions>
        <Button>{text.codes.send}</Button>
        {children}
      </Actions>
    </form>
  )
}
