import { timingSafeEqual } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { countJobs } from '#app/domains/audit/job-list.ts'
import { env } from '#app/platform/env.ts'
import { metricsText } from '#app/platform/metrics.ts'
import { found, openToAll } from '#app/routes/guard.ts'

/** Figures for Prometheus: for whoever has the token, or only for this machine when none is set. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  openToAll()
  const isAllowed = env.METRICS_TOKEN
    ? isSame(request.headers.get('Authorization') ?? '', `Bearer ${env.METRICS_TOKEN}`)
    : ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(context.address)
  found(isAllowed || null)
  return new Response(await metricsText(await countJobs()), {
    headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
  })
}

const isSame = (given: string, wanted: string) =>
  given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted))
