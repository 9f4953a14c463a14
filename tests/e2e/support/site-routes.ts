import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import routes from '#app/routes.ts'

type Entry = { path?: string | undefined; file: string; children?: Entry[] | undefined }

export type SiteRoute = {
  /** The file in app/routes, and the address with its parameters: `/:lang/courses/:course`. */
  file: string
  pattern: string
  hasLoader: boolean
  hasAction: boolean
  matches(path: string): boolean
}

/** Every address of the site as app/routes.ts says them; of several that fit a path, the first is meant. */
export const siteRoutes: SiteRoute[] = flat(routes as Entry[]).sort(byPrecision)

/** The route that answers a path. */
export const routeOf = (path: string): SiteRoute | undefined =>
  siteRoutes.find((route) => route.matches(path.split(/[?#]/, 1)[0] ?? ''))

function flat(entries: Entry[]): SiteRoute[] {
  return entries.flatMap(({ path = '', file, children }) => [
    readRoute(`/${path}`, file.replace('routes/', '')),
    ...flat(children ?? []),
  ])
}

function readRoute(pattern: string, file: string): SiteRoute {
  const source = readFileSync(join('app/routes', file), 'utf8')
  const has = (name: string) => new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm').test(source)
  const words = pattern
    .replace(/[.]/g, '\\.')
    .replace(/\/:\w+\?/g, '(/[^/]*)?')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*/g, '.*')
  const expression = new RegExp(`^${words}/?$`)
  return {
    file,
    pattern,
    hasLoader: has('loader'),
    hasAction: has('action'),
    matches: (path) => expression.test(path),
  }
}

/** Fixed words before parameters, and whatever is left over last. */
function byPrecision(one: SiteRoute, other: SiteRoute): number {
  const weight = ({ pattern }: SiteRoute) =>
    pattern
      .split('/')
      .map((part) => (part.startsWith(':') ? '1' : part === '*' ? '2' : '0'))
      .join('')
  return (
    Number(one.pattern.includes('*')) - Number(other.pattern.includes('*')) || weight(one).localeCompare(weight(other))
  )
}
