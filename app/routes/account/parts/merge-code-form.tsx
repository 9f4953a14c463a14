import { errorsOf, type Reply } from '#app/routes/form.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Asks for the code of the other account, whose password she has shown: `sealed` says so. */
export function MergeCodeForm({ sealed, reply }: { sealed: string; reply: Reply | undefined }) {
  const text = useText()
  const { code: words } = text.duplicates.merge
  const locale = useLocale()
  const { field, summary } = errorsOf(reply, text, { code: words.label })
  return (
    <>
      <Notice>{words.lede}</Notice>
      <form method="post" action={`/${locale}/account/merge/code`} noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <input type="hidden" name="sealed" value={sealed} />
        <Field
          {...field('code')}
          value={undefined}
          help={text.security.show.codeHelp}
          isShort
          autoComplete="one-time-code"
          spellCheck={false}
        />
        <Actions>
          <Button>{text.duplicates.merge.submit}</Button>
        </Actions>
      </form>
      <p>{words.onlyPasskey}</p>
    </>
  )
}
