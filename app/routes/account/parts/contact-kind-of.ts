import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ContactKind, isContactKind } from '#app/domains/accounts/contacts/contact-kinds.ts'
import { found } from '#app/routes/guard.ts'

/** Phone or e-mail, as the address says; there is no third. */
export function contactKindOf({ params }: Pick<LoaderFunctionArgs, 'params'>): ContactKind {
  const kind = params.kind ?? ''
  return found(isContactKind(kind) ? kind : null)
}
