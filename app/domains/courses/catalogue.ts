import { languagesOf } from '#app/domains/courses/course-rules.ts'
import { contentEpoch } from '#app/domains/courses/epoch.ts'
import { lessonsOf, readOutline } from '#app/domains/courses/outline.ts'
import { keyOf } from '#app/domains/courses/search-key.ts'
import { notReturned } from '#app/domains/courses/withdraw.ts'
import { db } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { keepEach } from '#app/platform/kept.ts'

export type CourseCard = {
  slug: string
  title: string
  promise: string
  fallback: string | null
  isOpen: boolean
  academicHours: number
  sessionHours: number
  lessons: number
  level: string
  topics: string[]
  audiences: string[]
  /** The languages its lessons can be read in; none while it is only announced. */
  locales: string[]
  searchKey: string
}

// A few dozen courses, the same for everybody: read once for each language and state of the content.
let kept: { epoch: number; cardsIn: (locale: Locale) => Promise<CourseCard[]> } | undefined

/** Every course that is open or announced, as its card says it in the reader's language; open ones first. */
export async function listCourses(locale: Locale): Promise<CourseCard[]> {
  const epoch = await contentEpoch()
  if (kept?.epoch !== epoch) kept = { epoch, cardsIn: keepEach(readCards) }
  return kept.cardsIn(locale)
}

const topicKey = (topic: string) => `catalogue.topics.${topic}`

async function readCards(locale: Locale): Promise<CourseCard[]> {
  const courses = await db.course.findMany({
    where: { withdrawals: { none: notReturned }, versions: { some: {} } },
    include: {
      topics: true,
      audiences: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        include: { pages: { where: { locale } } },
      },
    },
    orderBy: { id: 'asc' },
  })
  const renamed = await db.editedText.findMany({ where: { key: { startsWith: topicKey('') } } })
  return courses
    .flatMap((course) => {
      const [version] = course.versions
      const [page] = version?.pages ?? []
      if (!version || !page) return []
      const topicNames = renamed.filter(({ key }) => course.topics.some(({ topic }) => key === topicKey(topic)))
      return {
        slug: course.slug,
        title: page.title,
        promise: page.promise,
        fallback: page.fallback,
        isOpen: version.kind === 'course',
        academicHours: version.academicHours,
        sessionHours: version.sessionHours,
        lessons: lessonsOf(readOutline(page.outline)).length,
        level: course.level,
        topics: course.topics.map(({ topic }) => topic),
        audiences: course.audiences.map(({ audience }) => audience),
        locales: version.kind === 'course' ? languagesOf(version.rules) : [],
        // It is found by the names that came with its topics and by those they were given on the site.
        searchKey: topicNames.length > 0 ? page.searchKey + keyOf(topicNames.map(({ text }) => text)) : page.searchKey,
      }
    })
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen))
}
