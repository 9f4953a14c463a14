import { createHash, randomInt } from 'node:crypto'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

// Without I, L, O and U, which are read as other signs or make words; what looks alike is read as what was meant.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

/** A new code for a slip: eleven signs by chance and one that checks them. */
export function newSlip(): string {
  const body = Array.from({ length: length - 1 }, () => signs[randomInt(signs.length)]).join('')
  return body + checkOf(body)
}

/** A slip's code as it is kept, from the way it was typed; null when it cannot be one. */
export function readSlip(typed: string): string | null {
  const plain = [...typed.normalize('NFKC').toUpperCase()].map((sign) => alike[sign] ?? sign).join('')
  const code = plain.replace(/[\s\p{Pd}\p{Cf}]/gu, '')
  const isWhole = code.length === length && [...code].every((sign) => signs.includes(sign))
  return isWhole && checkOf(code.slice(0, -1)) === code.at(-1) ? code : null
}

// Letters of a Cyrillic keyboard that look like ours, and the letters we leave out.
const alike: Record<string, string> = {
  ...{ O: '0', I: '1', L: '1', U: 'V' },
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X', О: '0', З: '3', У: 'Y' },
}

/** As it stands on the slip: 7K3M-Q2RV-9TXB. */
export const saySlip = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** How a slip's code is kept. 55 bits by chance, tried at most a hundred times an hour, need no slow hash. */
export const hashSlip = (code: string): string => createHash('sha256').update(`slip ${code}`).digest('hex')

/** Each sign weighs by its place, so that one wrong sign or two that changed places are seen before anything is asked. */
function checkOf(body: string): string {
  const sum = [...body].reduce((total, sign, place) => total + signs.indexOf(sign) * (2 * place + 1), 0)
  return signs[sum % signs.length] ?? ''
}

/** Whether a step of joining was gone with a slip: then nobody has shown yet whose phone it is. */
export const isBySlip = async (codeId: string): Promise<boolean> =>
  (await db.printedCode.count({ where: { usedById: codeId } })) > 0

/** Whether the slip of a step was taken back before she has joined. */
export const isSlipWithdrawn = async (codeId: string): Promise<boolean> =>
  (await db.printedCode.count({ where: { usedById: codeId, batch: { withdrawnAt: { not: null } } } })) > 0

/**
 * Uses a printed slip in place of the code that was sent: once, before its day, and only by who has no account yet.
 * A slip proves no phone, so it opens nobody's account.
 */
export async function spendSlip(codeId: string, typed: string): Promise<boolean> {
  const code = readSlip(typed)
  if (!code) return false
  const moment = now()
  return transaction(async () => {
    const step = { id: codeId, personId: null, purpose: 'join', usedAt: null }
    if ((await db.oneTimeCode.count({ where: step })) === 0) return false
    const slip = {
      where: { codeHash: hashSlip(code), usedAt: null, batch: { expiresAt: { gt: moment }, withdrawnAt: null } },
      // Until she has joined, the step of her joining stands for her.
      data: { usedAt: moment, usedById: codeId },
    }
    if ((await db.printedCode.updateMany(slip)).count === 0) return false
    return (await db.oneTimeCode.updateMany({ where: step, data: { usedAt: moment } })).count === 1
  })
}
