import { findStep } from '#app/domains/accounts/one-time-code.ts'
import { isSigned, sign } from '#app/platform/keys.ts'
import { ownCookie } from '#app/platform/own-cookie.ts'

const steps = ownCookie('bilim-steps')
const purpose = 'steps'
// Two tabs in which two people join one after the other keep apart; more than a few are forgotten.
const most = 5

/** The codes that this browser has asked for, newest first. What it did not ask for itself it cannot go on with. */
function stepsOf(request: Request): string[] {
  const [ids = '', mark = ''] = steps.read(request)?.split('~') ?? []
  return isSigned(purpose, ids, mark) ? ids.split('.') : []
}

/** The cookie by which this browser goes on with a code it has asked for, for an hour or until it is closed. */
export function rememberStep(request: Request, id: string): string {
  const ids = [id, ...stepsOf(request).filter((other) => other !== id)].slice(0, most).join('.')
  return steps.write(`${ids}~${sign(purpose, ids)}`)
}

/** The step that the address names, if it was begun in this browser and is not too old. */
export async function findOwnStep(request: Request) {
  const id = new URL(request.url).searchParams.get('step') ?? ''
  return stepsOf(request).includes(id) ? findStep(id) : null
}

/** The newest step of this browser for a contact: who sends the form again goes on with the code she has. */
export async function findStepFor(request: Request, contact: string) {
  const steps = await Promise.all(stepsOf(request).map(findStep))
  return steps.find((step) => step?.contact === contact) ?? null
}
