import { createHash, timingSafeEqual } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { countJobs } from '#app/domains/operations/job-list.ts'
import { env } from '#app/platform/env.ts'
import { isForwarded } from '#app/platform/http/security.ts'
import { log } from '#app/platform/log.ts'
import { metricsText } from '#app/platform/metrics.ts'
import { found, openToAll } from '#app/routes/guard.ts'

/** Figures for Prometheus: for whoever has the token, or only for this machine when none is set. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  openToAll()
  const isAllowed = env.METRICS_TOKEN
    ? isSame(request.headers.get('Authorization') ?? '', `Bearer ${env.METRICS_TOKEN}`)
    : isThisMachine(context.address) && !isProxied(request.headers)
  found(isAllowed || null)
  return new Response(await metricsText(await countJobs()), {
    headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
  })
}

const isThisMachine = (address: string) => ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address)

let isWarned = false

/** Behind a proxy that nobody told us of, or that does not say who asks, the whole world comes from this machine. */
function isProxied(headers: Headers): boolean {
  if (env.BILIM_PROXY === 'yes') return !headers.has('X-Forwarded-For')
  const isHere = isForwarded(headers)
  if (isHere && !isWarned)
    log.warn('Requests come through a proxy, but BILIM_PROXY is no: all visitors seem to be one. Set BILIM_PROXY=yes.')
  isWarned ||= isHere
  return isHere
}

// Digests are of one length, whatever was sent.
const isSame = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted))
const digest = (text: string) => createHash('sha256').update(text).digest()
