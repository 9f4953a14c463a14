import { db, transaction } from '#app/platform/db.ts'

export type MovedMessages = { notices: string[]; messages: string[] }
type Between = { from: string; to: string }

/** Gives what one account was told to another. */
export function moveMessages({ from, to }: Between): Promise<MovedMessages> {
  return transaction(async () => {
    const hers = { where: { personId: from }, select: { id: true } }
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
    const moved = { notices: ids(await db.notice.findMany(hers)), messages: ids(await db.message.findMany(hers)) }
    await give(moved, { from, to })
    return moved
  })
}

/** Gives what was told back to the account that was told it. */
export const moveMessagesBack = (moved: MovedMessages, { from, to }: Between): Promise<void> =>
  give(moved, { from: to, to: from })

const give = ({ notices, messages }: MovedMessages, { from, to }: Between): Promise<void> =>
  transaction(async () => {
    const these = (ids: string[]) => ({ where: { id: { in: ids }, personId: from }, data: { personId: to } })
    await db.notice.updateMany(these(notices))
    await db.message.updateMany(these(messages))
  })
