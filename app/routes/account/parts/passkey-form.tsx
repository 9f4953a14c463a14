import type { ReactNode } from 'react'
import source from '#app/routes/account/parts/passkey.enhance.js?raw'
import { Enhance } from '#app/routes/enhance.tsx'
import { useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'

type PasskeyFormProps = {
  /** Whether a passkey is made or used. */
  kind: 'create' | 'get'
  action: string
  /** The address that says what the passkey has to sign. */
  question: string
  label: string
  isQuiet?: boolean
  children?: ReactNode
}

/** A form that a passkey fills in. It shows itself only where the browser knows passkeys. */
export function PasskeyForm({ kind, action, question, label, isQuiet, children }: PasskeyFormProps) {
  const { passkeys: words } = useText().security
  return (
    <>
      <form method="post" action={action} noValidate hidden data-passkey={kind} data-question={question}>
        {children}
        <input type="hidden" name="credential" />
        <p role="status" data-cancelled={words.cancelled} />
        <Actions>
          <Button kind={isQuiet ? 'quiet' : 'primary'}>{label}</Button>
        </Actions>
      </form>
      <Enhance source={source} />
    </>
  )
}
