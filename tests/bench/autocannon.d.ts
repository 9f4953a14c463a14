/** What is used here of the load generator, which has no types of its own. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  type Options = {
    url: string
    connections: number
    duration: number
    method?: 'GET' | 'POST'
    headers?: Record<string, string>
    body?: string
    /** Asked one after another by each connection; what they do not say is as above. */
    requests?: { headers: Record<string, string> }[]
    /** Puts a number never used before in place of `[<id>]`. */
    idReplacement?: boolean
  }
  type Result = { errors: number; timeouts: number; statusCodeStats: Record<string, { count: number }> }

  export default function autocannon(options: Options): EventEmitter & Promise<Result>
}
