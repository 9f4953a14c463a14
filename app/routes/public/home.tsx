import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countCertificates } from '#app/domains/certificates/register.ts'
import { listCourses } from '#app/domains/courses/catalogue.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { textAt, useLocale, useRoot, useText } from '#app/routes/page-data.ts'
import { courseCard } from '#app/routes/public/parts/course-card.ts'
import { Site } from '#app/routes/site.tsx'
import { CardList } from '#app/ui/card-list.tsx'
import { Doors } from '#app/ui/doors.tsx'
import { Hero } from '#app/ui/hero.tsx'
import { Numbers } from '#app/ui/numbers.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const courses = await listCourses(locale)
  return { courses, certificates: await countCertificates() }
}

// The numbers are true to the minute.
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, s-maxage=60' })

export default function Home() {
  const { home } = useText().catalogue
  const locale = useLocale()
  const { courses, certificates } = useLoaderData<typeof loader>()
  const viewer = useRoot()?.viewer
  const open = courses.filter(({ isOpen }) => isOpen)
  const coming = courses.filter(({ isOpen }) => !isOpen)
  const lessons = open.reduce((sum, course) => sum + course.lessons, 0)
  const written = (n: number) => formatNumber(n, locale)
  return (
    <Site>
      <Hero title={home.title} lede={home.lede}>
        <SearchForm
          action={`/${locale}/courses`}
          label={home.search}
          example={home.searchHint}
          button={home.searchButton}
          isLabelHeard
        />
      </Hero>
      <Doors
        label={home.doors}
        doors={[
          { ...home.learn, href: `/${locale}/courses` },
          { ...home.certificate, href: `/${locale}/verify` },
          viewer ? { ...home.mine, href: `/${locale}/learn` } : { ...home.join, href: `/${locale}/join` },
        ]}
      />
      <h2>{home.open}</h2>
      <CardList label={home.open} cards={open.map((course) => courseCard(course, locale))} />
      <h2>{home.coming}</h2>
      <CardList label={home.coming} cards={coming.slice(0, 3).map((course) => courseCard(course, locale))} />
      <p>
        <a href={`/${locale}/courses`}>{home.all}</a>
      </p>
      <Numbers
        label={home.numbers}
        numbers={[
          { count: open.length, name: home.openCourses(open.length) },
          { count: lessons, name: home.lessons(lessons) },
          { count: certificates, name: home.certificates(certificates) },
        ]
          // A nought says nothing to anybody.
          .filter(({ count }) => count > 0)
          .map(({ count, name }) => ({ value: written(count), name }))}
      />
    </Site>
  )
}

export const meta: MetaFunction = ({ matches, location }) => {
  const { catalogue, site } = textAt({ matches, location })
  return [{ title: `${site.name}: ${catalogue.home.title}` }, { name: 'description', content: catalogue.home.lede }]
}
