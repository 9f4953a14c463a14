import { db } from '#app/platform/db.ts'

/** Why nobody may sign in to an account: it is suspended, or has gone over into another one of hers. Null: she may. */
export async function whyKeptOut(personId: string): Promise<'suspended' | 'merged-away' | null> {
  const [suspensions, merges] = await Promise.all([
    db.suspension.count({ where: { personId, endedAt: null } }),
    db.accountMerge.count({ where: { mergedId: personId, mergedAt: { not: null }, undoneAt: null } }),
  ])
  if (suspensions > 0) return 'suspended'
  return merges > 0 ? 'merged-away' : null
}
