import { listCourses } from '#app/domains/courses/catalogue.ts'
import { env } from '#app/platform/env.ts'
import { htmlLang, locales } from '#app/platform/i18n/locales.ts'
import { openToAll } from '#app/routes/guard.ts'

/** Every public page, each with its other languages. */
export async function loader() {
  openToAll()
  const courses = await listCourses('en')
  const paths = [
    '',
    '/courses',
    '/verify',
    '/privacy',
    '/accessibility',
    ...courses.map(({ slug }) => `/courses/${slug}`),
  ]
  const urls = paths.flatMap((path) => locales.map((locale) => urlElement(locale, path)))
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
  return new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, s-maxage=3600' },
  })
}

function urlElement(locale: string, path: string): string {
  const others = locales.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${htmlLang(other)}" href="${env.origin}/${other}${path}"/>`,
  )
  return `<url><loc>${env.origin}/${locale}${path}</loc>${others.join('')}</url>`
}
