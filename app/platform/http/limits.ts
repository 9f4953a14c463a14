import type { ServerOptions } from 'node:http'
import { minutes, seconds } from '#app/platform/clock.ts'

/** What one visitor may take of the server: lines that say little and slowly are closed, so that there is room for others. */
export const serverLimits: ServerOptions = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: seconds(20),
  // A file over a slow line takes a while.
  requestTimeout: minutes(5),
  keepAliveTimeout: seconds(5),
  connectionsCheckingInterval: seconds(10),
}
