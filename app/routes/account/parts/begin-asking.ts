import type { LoaderFunctionArgs } from '@remix-run/node'
import { leaveIfSignedIn } from '#app/routes/account/parts/leave-if-signed-in.ts'
import { findOwnStep } from '#app/routes/account/parts/steps.ts'

/** What a page that asks for a contact begins with: where to lead afterwards, and what was typed for a code that did not come. */
export async function beginAsking(args: LoaderFunctionArgs) {
  const { next } = await leaveIfSignedIn(args)
  const step = await findOwnStep(args.request)
  const country = new URL(args.request.url).searchParams.get('country') ?? undefined
  return { next, asked: step && { contact: step.contact, country } }
}
