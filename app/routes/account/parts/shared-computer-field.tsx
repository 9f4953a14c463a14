import { useText } from '#app/routes/page-data.ts'
import { ChoiceField } from '#app/ui/choice-field.tsx'

/** Asks whether others use this computer too; if so she is signed out soon after she stops. */
export function SharedComputerField({ value }: { value: string | undefined }) {
  const { account, site } = useText()
  return (
    <ChoiceField
      kind="checkbox"
      name="isShared"
      label={account.signIn.device}
      optional={site.optional}
      choices={[{ value: 'on', label: account.join.isShared, help: account.join.isSharedHelp }]}
      value={value}
    />
  )
}
