import { env } from '#app/platform/env.ts'
import { openToAll } from '#app/routes/guard.ts'

export function loader() {
  openToAll()
  const closed = ['/*/learn', '/*/account', '/*/admin', '/*/sign-in', '/*/language', '/v/', '/certificates/']
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), `Sitemap: ${env.origin}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
