import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { isFresh } from '#app/domains/accounts/factors/proof.ts'
import { endSession, startSession } from '#app/domains/accounts/session.ts'
import { findStart } from '#app/domains/accounts/session-list.ts'
import { now } from '#app/platform/clock.ts'
import { authorise, findSessionOf, found, localeOf, requirePerson } from '#app/routes/guard.ts'
import { withWayBack } from '#app/routes/own-path.ts'

/**
 * The person herself, who may change how her account is opened: she has shown the second factor she has, or is about to set
 * up her first one. An administrator who looks through her eyes may not.
 */
export async function requireOwner(args: LoaderFunctionArgs) {
  const actor = await requirePerson(args)
  const { sessionId } = found(await findSessionOf(args))
  const { pathname } = new URL(args.request.url)
  if (actor.factor === 'to-show')
    throw redirect(
      `/${localeOf(args)}/account/second-factor${withWayBack(args.request.method === 'GET' ? pathname : null)}`,
    )
  authorise(actor.seenBy === null)
  return { actor, sessionId, isFresh: await isFresh(actor, sessionId) }
}

/** Begins her session anew, as one in which the second factor was shown. */
export async function renewSession(args: LoaderFunctionArgs): Promise<void> {
  const { actor, sessionId } = found(await findSessionOf(args))
  const start = found(await findStart(sessionId))
  await endSession(args.request.headers.get('Cookie'))
  args.context.cookies.push(await startSession(actor.id, { ...start, secondFactorAt: now() }))
}
