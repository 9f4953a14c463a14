import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { htmlResponse } from '#app/platform/http/html.ts'
import { fillName } from '#app/platform/http/name-gap.ts'
import { contentSecurityPolicy } from '#app/platform/http/security.ts'
import { log } from '#app/platform/log.ts'

/** Renders a page whole. Pages that carry an enhancement script say so in `handle.script` and get a nonce for it. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const html = renderToString(<RemixServer context={remix} url={request.url} />)
  const hasScript = remix.staticHandlerContext.matches.some(
    ({ route }) => (remix.routeModules[route.id]?.handle as { script?: true } | undefined)?.script,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', contentSecurityPolicy(hasScript ? context.nonce : null))
  return htmlResponse(fillName(`<!DOCTYPE html>${html}`, context.name), { status, headers })
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // An address that leads nowhere is the asker's slip, and no page has failed.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  log.error({ requestId: context.requestId, err: error }, 'a page failed')
}
