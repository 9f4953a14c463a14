import { db, transaction } from '#app/platform/db.ts'

type Between = { from: string; to: string }

/** Gives the certificates of one account to another; what is printed on them stays as it was certified. */
export function moveCertificates({ from, to }: Between): Promise<string[]> {
  return transaction(async () => {
    const held = await db.certificate.findMany({ where: { personId: from }, select: { id: true } })
    const ids = held.map(({ id }) => id)
    await moveCertificatesBack(ids, { from: to, to: from })
    return ids
  })
}

/** Gives certificates back to the account that had them before. */
export async function moveCertificatesBack(ids: string[], { from, to }: Between): Promise<void> {
  await transaction(() =>
    db.certificate.updateMany({ where: { id: { in: ids }, personId: to }, data: { personId: from } }),
  )
}
