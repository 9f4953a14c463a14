import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { findSession } from '#app/domains/accounts/session.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { isLocale, type Locale } from '#app/platform/i18n/locales.ts'

type Args = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>

/** Who is signed in on this browser, looked up once a request. */
export function findActor({ request, context }: Args): Promise<PersonActor | null> {
  const known = context.once.get('actor') as Promise<PersonActor | null> | undefined
  if (known) return known
  const found = findSession(request.headers.get('Cookie')).then((session) => {
    if (session) Object.assign(context, { isPersonal: true, name: session.actor.name })
    if (session?.cookie) context.cookies.push(session.cookie)
    return session?.actor ?? null
  })
  context.once.set('actor', found)
  return found
}

/** The person who is signed in; anyone else is asked to sign in first and brought back afterwards. */
export async function requireActor(args: Args): Promise<PersonActor> {
  const actor = await findActor(args)
  if (actor) return actor
  const { pathname, search } = new URL(args.request.url)
  const back = args.request.method === 'GET' ? pathname + search : ''
  throw redirect(`/${localeOf(args)}/sign-in${back && `?next=${encodeURIComponent(back)}`}`)
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

/** Says that everybody may read this page. */
export function openToAll(): void {}

/** The language in the address; an address in no language of ours does not exist. */
export function localeOf({ params }: Pick<Args, 'params'>): Locale {
  return found(params.lang !== undefined && isLocale(params.lang) ? params.lang : null)
}
