import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { findSession, type Session } from '#app/domains/accounts/session.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { isLocale, type Locale } from '#app/platform/i18n/locales.ts'
import { log } from '#app/platform/log.ts'

type Args = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>

/** The session of this browser, looked up once a request. */
export function findSessionOf({ request, context }: Args): Promise<Session | null> {
  const known = context.once.get('session') as Promise<Session | null> | undefined
  if (known) return known
  const found = findSession(request.headers.get('Cookie')).then((session) => {
    if (session) Object.assign(context, { isPersonal: true, name: session.actor.name })
    if (session?.cookie) context.cookies.push(session.cookie)
    // What she left open on a shared computer gives way to the way in by itself, once nobody is signed in there any more.
    if (session && session.restSeconds !== null) context.askedAgainAfter = session.restSeconds + 1
    return session
  })
  context.once.set('session', found)
  return found
}

/** Who is signed in on this browser. */
export const findActor = async (args: Args): Promise<PersonActor | null> => (await findSessionOf(args))?.actor ?? null

/** The person who is signed in; anyone else is asked to sign in first and brought back afterwards. */
export async function requireActor(args: Args): Promise<PersonActor> {
  const actor = await requirePerson(args)
  if (actor.factor === 'complete') return actor
  throw redirect(
    `/${localeOf(args)}/account/second-factor${actor.factor === 'to-set-up' ? '/set-up' : ''}${backTo(args)}`,
  )
}

/** The session of the person who is signed in. */
export async function requireSession(args: Args): Promise<Session> {
  await requireActor(args)
  return found(await findSessionOf(args))
}

/** As `requireActor`, but also for who has not shown the second factor yet: for the pages where she does. */
export async function requirePerson(args: Args): Promise<PersonActor> {
  const actor = await findActor(args)
  if (!actor) throw redirect(`/${localeOf(args)}/sign-in${backTo(args)}`)
  refuseChanges(args, actor)
  return actor
}

/**
 * Ends with 403 and words when somebody who only reads sends a form: an observer outside her own account, and an
 * administrator who looks through somebody's eyes anywhere.
 */
function refuseChanges({ request, context }: Args, { activeRole, seenBy }: PersonActor): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const { pathname } = new URL(request.url)
  const isEnding = /^\/[a-z]{2}\/account\/timed-access\/end$/.test(pathname)
  // Merging moves what another account has learnt: that is no reading of aggregates.
  const isOwnAccount = /^\/[a-z]{2}\/account\/(?!merge(\/code)?$)/.test(pathname)
  const reason = seenBy ? !isEnding && 'seen-by' : activeRole === 'observer' && !isOwnAccount && 'observer'
  if (!reason) return
  log.info({ requestId: context.requestId, reason }, 'a form of somebody who only reads was not taken')
  context.refusal = { status: 403, reason }
  throw Response.json(reason, { status: 403 })
}

function backTo({ request }: Args): string {
  const { pathname, search } = new URL(request.url)
  return request.method === 'GET' ? `?next=${encodeURIComponent(pathname + search)}` : ''
}

/** Ends with 403 and words when the person may not do this. */
export function authorise(mayDo: boolean): asserts mayDo {
  if (!mayDo) throw new Response(null, { status: 403 })
}

/** Ends with 404: there is nothing here, or nothing this person may know of. */
export function notFound(): never {
  throw new Response(null, { status: 404 })
}

/** The thing itself; where there is none, 404. */
export const found = <T>(thing: T | null | undefined): T => thing ?? notFound()

/** Leads whoever asks for this page by itself on to another; after a form it stays, to say why that was refused. */
export function onlyAfterForm({ context }: Pick<Args, 'context'>, page: string): null {
  if (context.isForm) return null
  throw redirect(page)
}

/** Says that everybody may read this page. */
export function openToAll(): void {}

/** The language in the address; an address in no language of ours does not exist. */
export function localeOf({ params }: Pick<Args, 'params'>): Locale {
  return found(params.lang !== undefined && isLocale(params.lang) ? params.lang : null)
}
