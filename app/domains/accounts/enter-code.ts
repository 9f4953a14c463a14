import { giveBackGuess, takeGuess } from '#app/domains/accounts/code-limits.ts'
import { whyKeptOut } from '#app/domains/accounts/kept-out.ts'
import { findStep, spendCode, spendLink } from '#app/domains/accounts/one-time-code.ts'
import { spendSlip } from '#app/domains/accounts/printed-code.ts'
import { proveContact } from '#app/domains/accounts/prove-contact.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** What comes after a right code: she is signed in, she sets a new password, or she goes on joining. */
type Entered = { next: 'signed-in' | 'reset'; codeId: string; personId: string } | { next: 'about'; codeId: string }

/** Takes the code that was sent, or one printed on a slip in its place when she joins. Wrong, used and late are one answer. */
export async function enterCode(codeId: string, typed: string, address: string) {
  const milliseconds = takeGuess(address)
  if (milliseconds > 0) return { ...refuse('code-wait'), milliseconds }
  const step = await findStep(codeId)
  if (!step) return refuse('code-wrong')
  const signs = typed.replace(/[\s\p{Pd}]/gu, '')
  const isRight = /^\d{6}$/.test(signs) ? await spendCode(codeId, signs) : await spendSlip(codeId, signs)
  if (!isRight) return refuse('code-wrong')
  giveBackGuess(address)
  return enter(step)
}

/** Uses the link of a letter in place of its code. */
export async function enterByLink(token: string) {
  const link = await spendLink(token)
  return link ? enter(link) : refuse('link-over')
}

type Step = { id: string; purpose: string; contact: string; personId: string | null }

async function enter({ id, purpose, contact, personId }: Step) {
  if (personId === null) return ok<Entered>({ next: 'about', codeId: id })
  const keptOut = await whyKeptOut(personId)
  if (keptOut) return refuse(keptOut)
  await proveContact(personId, contact)
  return ok<Entered>({ next: purpose === 'reset' ? 'reset' : 'signed-in', codeId: id, personId })
}
