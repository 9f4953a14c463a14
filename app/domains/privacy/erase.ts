import { contactsOf, forgetPerson } from '#app/domains/accounts/forget-person.ts'
import { isLastAdministrator } from '#app/domains/accounts/last-administrator.ts'
import { system } from '#app/domains/actor.ts'
import { forgetNames } from '#app/domains/certificates/forget-name.ts'
import { listMergedInto } from '#app/domains/duplicates/list-merges.ts'
import { forgetReading } from '#app/domains/enrolments/forget-reading.ts'
import { record } from '#app/domains/events.ts'
import { forgetMessages } from '#app/domains/notifications/forget-person.ts'
import { removeExports } from '#app/domains/privacy/export-file.ts'
import { forgetAnswers } from '#app/domains/quizzes/forget-answers.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

const most = 20

/**
 * Forgets those whose days to change their mind are over, the longest overdue first, a few at a time. Who has become the last
 * administrator meanwhile waits until there is another one.
 */
export async function carryOutErasures(): Promise<void> {
  const due = await db.erasure.findMany({
    where: { cancelledAt: null, doneAt: null, dueAt: { lte: now() } },
    orderBy: { dueAt: 'asc' },
    take: most,
    select: { id: true, personId: true },
  })
  for (const erasure of due) if (!(await isLastAdministrator(erasure.personId))) await erase(erasure)
}

async function erase({ id, personId }: { id: string; personId: string }): Promise<void> {
  await forget(personId)
  await transaction(async () => {
    const { count } = await db.erasure.updateMany({ where: { id, doneAt: null }, data: { doneAt: now() } })
    if (count > 0) await record(system, { name: 'person.erased', personId, erasureId: id })
  })
}

/**
 * Piece by piece, each of which may be done again, so that one which stopped half-way is taken up from the beginning. The
 * account comes last: once that is closed, nothing says any more which others were hers too.
 */
async function forget(personId: string): Promise<void> {
  for (const mergedId of await listMergedInto(personId)) await forget(mergedId)
  await forgetAnswers(personId)
  await forgetReading(personId)
  await forgetNames(personId)
  await removeExports(personId)
  // Together, for her messages are found by the contacts that the account loses.
  await transaction(async () => {
    await forgetMessages(personId, await contactsOf(personId))
    await forgetPerson(personId)
  })
}
