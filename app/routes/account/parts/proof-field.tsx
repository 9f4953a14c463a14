import { useText } from '#app/routes/page-data.ts'
import { Field } from '#app/ui/field.tsx'

type ProofFieldProps = { isFresh: boolean; error?: string[] | undefined; help?: string }

/**
 * Asks for the password or a code before the account is opened in another way; not of who has signed in just now. With a
 * help of its own it may be left empty.
 */
export function ProofField({ isFresh, error, help }: ProofFieldProps) {
  const { security: words } = useText()
  return isFresh ? null : (
    <Field
      name="proof"
      type="password"
      label={words.proof}
      help={help ?? words.proofHelp}
      required={help === undefined}
      error={error}
      autoComplete="current-password"
    />
  )
}
