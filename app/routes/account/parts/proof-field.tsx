import { useText } from '#app/routes/page-data.ts'
import { Field } from '#app/ui/field.tsx'

/** Asks for the password or a code before the account is opened in another way; not of who has signed in just now. */
export function ProofField({ isFresh, error }: { isFresh: boolean; error?: string[] | undefined }) {
  const { security: words } = useText()
  return isFresh ? null : (
    <Field
      name="proof"
      type="password"
      label={words.proof}
      help={words.proofHelp}
      error={error}
      autoComplete="current-password"
    />
  )
}
