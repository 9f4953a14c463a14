import { showFactor } from '#app/domains/accounts/factors/show-factor.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { mergeAccounts } from '#app/domains/duplicates/merge-accounts.ts'
import { openOther } from '#app/domains/duplicates/other-account.ts'
import { refuse } from '#app/platform/result.ts'

/** Makes two accounts one, of which the other has a second factor: by its code, after its password. */
export async function mergeWithCode(actor: PersonActor, { sealed, code }: { sealed: string; code: string }) {
  const mergedId = openOther(actor, sealed)
  if (!mergedId) return refuse('merge-proof-old')
  const shown = await showFactor(actor, code, mergedId)
  return shown.ok ? mergeAccounts(actor, mergedId, { isCodeShown: true }) : shown
}
