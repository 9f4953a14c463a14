import type { EntryContext, ServerBuild } from '@remix-run/node'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'
import type { RequestContext } from '#app/platform/http/context.ts'
import { encodingFor } from '#app/platform/http/encoding.ts'
import { type KeptRendering, renderingMemory } from '#app/platform/http/kept-rendering.ts'

type Page = { id: string; pattern: string; headers: Headers; hasScript: boolean; entry: Frame }
type Frame = Omit<EntryContext, 'staticHandlerContext'>

const renderingBytes = 64 * 1024 * 1024

/**
 * Answers for pages that are only looked at, by a shorter way than Remix's own: the same loaders and the same components,
 * without the matching of every route, the copies of the request and the stream of data for a browser that hydrates
 * nothing; and what looks the same is drawn once (`kept-rendering.ts`). Null for whatever is not an ordinary page (forms,
 * files, errors): that goes the long way.
 */
export function shortWay(build: ServerBuild) {
  const pages = new SmartRouter<Page>({ routers: [new RegExpRouter(), new TrieRouter()] })
  for (const page of pagesOf(build)) pages.add('GET', page.pattern, page)
  const drawOnce = renderingMemory(renderingBytes)

  return async (request: Request, context: RequestContext): Promise<Response | KeptRendering | null> => {
    if (request.method !== 'GET' || context.refusal) return null
    const { pathname, search, searchParams } = new URL(request.url)
    // Remix keeps these two for itself.
    if (searchParams.has('index') || searchParams.has('_routes')) return null
    const [found, values] = pages.match('GET', pathname)
    const [page, places] = found[0] ?? []
    if (!page || !places) return null
    const params = Object.fromEntries(
      Object.entries(places).map(([name, place]) => [
        name,
        decodeURIComponent(values?.[Number(place)] ?? String(place)),
      ]),
    )

    const ids = ['root', page.id]
    const args = { request, params, context }
    // A loader that ends otherwise than with data is asked again on the long way, which knows what to do with it.
    const data = await Promise.all(ids.map(async (id) => build.routes[id]?.module.loader?.(args) ?? null)).catch(
      () => null,
    )
    if (!data || data.some(isEnding)) return null

    const draw = async (root: unknown, name: string): Promise<Response> => {
      const staticHandlerContext = contextOf(ids, page, { pathname, search }, params, [root, data[1]])
      const entry = { ...page.entry, staticHandlerContext } as EntryContext
      return build.entry.module.default(request, 200, new Headers(page.headers), entry, { ...context, name })
    }
    const takesBrotli = encodingFor(request.headers.get('Accept-Encoding') ?? undefined) === 'br'
    if (!context.isPersonal || page.hasScript || !takesBrotli) return draw(data[0], context.name)
    // The numbers of the request stand on pages with a script and on error pages alone.
    const root = { ...data[0], requestId: '', nonce: '' }
    return drawOnce([page.id, pathname, search, root, data[1]], context.name, (name) => draw(root, name))
  }
}

function contextOf(
  ids: string[],
  { entry }: Page,
  { pathname, search }: { pathname: string; search: string },
  params: Record<string, string>,
  data: unknown[],
) {
  return {
    basename: '/',
    location: { pathname, search, hash: '', state: null, key: 'default' },
    matches: ids.map((id) => ({ params, pathname, pathnameBase: pathname, route: { ...entry.manifest.routes[id] } })),
    loaderData: Object.fromEntries(ids.map((id, index) => [id, data[index]])),
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  }
}

/** Every page of the site in the order of `app/routes.ts`, with what does not change from request to request. */
function pagesOf(build: ServerBuild): Page[] {
  return Object.values(build.routes).flatMap((route) => {
    if (route?.parentId !== 'root' || !route.module.default || route.path?.includes('*')) return []
    const { id, path = '', module } = route
    const both = <Value>(of: (id: string) => Value) => ({ root: of('root'), [id]: of(id) })
    const none = new Headers()
    const headers =
      typeof module.headers === 'function'
        ? module.headers({ loaderHeaders: none, parentHeaders: none, actionHeaders: none, errorHeaders: undefined })
        : module.headers
    const entry = {
      manifest: { ...build.assets, routes: both((one) => build.assets.routes[one]) },
      routeModules: both((one) => build.routes[one]?.module),
      future: build.future,
      isSpaMode: false,
      renderMeta: {},
      serverHandoffString: undefined,
      serializeError: () => undefined,
    } as unknown as Frame
    const hasScript = (module.handle as { script?: true } | undefined)?.script === true
    return [{ id, pattern: `/${path}`, headers: new Headers(headers), hasScript, entry }]
  })
}

// What `data(…, { status })` makes is known by its type alone: Remix exports no class for it.
const isEnding = (value: unknown): boolean =>
  value instanceof Response || (value as { type?: string } | null)?.type === 'DataWithResponseInit'
