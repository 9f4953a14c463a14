import type { RequestContext } from '#app/platform/http/context.ts'

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}

  interface Future {
    v3_singleFetch: true
  }
}
