import { createHash, randomBytes, randomInt } from 'node:crypto'
import { hours, later, minutes, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { isSigned, sign } from '#app/platform/keys.ts'

export type CodePurpose = 'join' | 'sign-in' | 'reset' | 'change-contact' | 'help'

/** More guesses than this use a code up: of a million codes nobody hits one so. */
const mostTries = 5
// Who forgot her password may have to find the letter first.
const lives = { join: minutes(10), 'sign-in': minutes(10), reset: hours(1), 'change-contact': hours(1), help: hours(1) }
const keyPurpose = 'one-time-code'

type Asked = { purpose: CodePurpose; contact: string; personId?: string | null; hasLink?: boolean }

/** Makes a code for a phone or an e-mail, inside a transaction; earlier ones for the same purpose open nothing any more. */
export async function makeCode({ purpose, contact, personId = null, hasLink = false }: Asked) {
  const [id, moment] = [newId(), now()]
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const token = hasLink ? randomBytes(32).toString('base64url') : null
  const isOpen = { contact, purpose, usedAt: null, expiresAt: { gt: moment } }
  await db.oneTimeCode.updateMany({ where: isOpen, data: { expiresAt: moment } })
  await db.oneTimeCode.create({
    data: {
      ...{ id, purpose, contact, personId, tries: 0, createdAt: moment, expiresAt: later(moment, lives[purpose]) },
      codeHash: sign(keyPurpose, `${id} ${code}`),
      linkHash: token && hashOf(token),
    },
  })
  return { id, code, token }
}

/** Whether this is the code. Each try counts before it is looked at; the right one can be used once. */
export async function spendCode(id: string, typed: string): Promise<boolean> {
  const moment = now()
  const isOpen = { id, usedAt: null, expiresAt: { gt: moment } }
  return transaction(async () => {
    const counted = { where: { ...isOpen, tries: { lt: mostTries } }, data: { tries: { increment: 1 } } }
    if ((await db.oneTimeCode.updateMany(counted)).count === 0) return false
    const row = await db.oneTimeCode.findUniqueOrThrow({ where: { id }, select: { codeHash: true } })
    if (!isSigned(keyPurpose, `${id} ${typed}`, row.codeHash)) return false
    return (await db.oneTimeCode.updateMany({ where: isOpen, data: { usedAt: moment } })).count === 1
  })
}

const openLink = (token: string) => ({ linkHash: hashOf(token), usedAt: null, expiresAt: { gt: now() } })

/** What a link in a letter is for; null when it was used, has run out, or was never ours. Changes nothing. */
export async function findLink(token: string) {
  return db.oneTimeCode.findFirst({
    where: openLink(token),
    select: { id: true, purpose: true, contact: true, personId: true },
  })
}

/** Uses the link up; null when it does not open anything any more. */
export async function spendLink(token: string) {
  return transaction(async () => {
    const link = await findLink(token)
    const used = link && (await db.oneTimeCode.updateMany({ where: openLink(token), data: { usedAt: now() } }))
    return used?.count === 1 ? link : null
  })
}

/** How long what was confirmed by a code may be gone on with. */
const confirmedFor = hours(1)

/** A code as it was asked for in this browser, right or not yet; null when it is too old to go on with. */
export async function findStep(id: string) {
  const row = await db.oneTimeCode.findUnique({
    where: { id },
    select: { id: true, purpose: true, contact: true, personId: true, createdAt: true, expiresAt: true, usedAt: true },
  })
  if (!row || later(row.usedAt ?? row.createdAt, confirmedFor) <= now()) return null
  return { ...row, purpose: row.purpose as CodePurpose, isConfirmed: row.usedAt !== null }
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
