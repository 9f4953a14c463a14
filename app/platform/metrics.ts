import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const registry = new Registry()
collectDefaultMetrics({ register: registry, prefix: 'bilim_' })

const requests = new Histogram({
  name: 'bilim_http_request_seconds',
  help: 'Time to answer, by method and status',
  labelNames: ['method', 'status'],
  buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
  registers: [registry],
})
const jobs = new Gauge({
  name: 'bilim_jobs',
  help: 'Jobs by state',
  labelNames: ['state'],
  registers: [registry],
})

export const observeRequest = (method: string, status: number, milliseconds: number): void =>
  requests.observe({ method, status }, milliseconds / 1000)

/** Everything measured, as Prometheus reads it; without the jobs while their queue is away. */
export async function metricsText(jobCounts: Record<string, number> | null): Promise<string> {
  jobs.reset()
  for (const [state, count] of Object.entries(jobCounts ?? {})) jobs.set({ state }, count)
  return registry.metrics()
}
