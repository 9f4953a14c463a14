import type { LoaderFunctionArgs } from '@remix-run/node'
import { startSession } from '#app/domains/accounts/session.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'

type Asked = {
  as?: PersonActor | undefined
  params: Record<string, string>
  /** Sent as a form; without one the page is only read. */
  form?: [string, string][]
  headers?: Record<string, string>
  path?: string
  /** Where the visitor's line comes from. */
  address?: string
}

/** What a route is called with when this person's browser asks for it. */
export async function routeArgs({ as, params, form, headers = {}, path = '/ru/page', address = '' }: Asked) {
  const cookie = as && (await startSession(as.id, { isShared: false, secondFactorAt: now() })).split(';')[0]
  const body = form && new URLSearchParams(form)
  const request = new Request(`http://localhost${path}`, {
    method: form ? 'POST' : 'GET',
    headers: { ...headers, ...(cookie && { Cookie: cookie }) },
    ...(body && { body }),
  })
  const context = {
    requestId: '1',
    nonce: '',
    address,
    refusal: null,
    isForm: form !== undefined,
    once: new Map(),
    isPersonal: false,
    name: '',
    cookies: [],
    askedAgainAfter: null,
  }
  return { request, params: { lang: 'ru', ...params }, context } as LoaderFunctionArgs
}

/** What a page shows that leads nowhere else. */
export async function shownBy<Shown>(answer: Promise<Shown>): Promise<Exclude<Shown, Response>> {
  const shown = await answer
  if (shown instanceof Response) throw new Error(`This leads to ${shown.headers.get('Location')}.`)
  return shown as Exclude<Shown, Response>
}

/** Where an answer of a route leads on to: what it returned or threw. */
export async function ledTo(answer: Promise<unknown>): Promise<string | number | null> {
  const response = await answer.catch((thrown: unknown) => thrown)
  if (!(response instanceof Response)) throw new Error(`This is no answer: ${response}`)
  return response.headers.get('Location') ?? response.status
}
