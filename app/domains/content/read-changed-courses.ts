import { readdir } from 'node:fs/promises'
import type { Reference } from '#app/domains/content/read-reference.ts'
import { openCourseFolder } from '#app/domains/courses/files/course-folder.ts'
import { type CourseFiles, readCourse } from '#app/domains/courses/files/read-course.ts'
import type { Mistakes } from '#app/domains/courses/mistakes.ts'
import { today } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { isInForce } from '#app/platform/period.ts'

/** The courses of a content folder whose files are not those they were loaded from: only these are read and checked. */
export async function readChangedCourses(
  folder: string,
  { organisations, signatories }: Reference,
  mistakes: Mistakes,
): Promise<CourseFiles[]> {
  const loaded = await db.course.findMany({ select: { id: true, slug: true, contentHash: true } })
  const known = new Map(loaded.map((course) => [course.slug, course]))
  const slugs = await listFolders(`${folder}/courses`, mistakes)
  const slugOf = new Map(loaded.filter(({ slug }) => slugs.includes(slug)).map(({ id, slug }) => [id, slug]))
  const courses: CourseFiles[] = []
  for (const slug of slugs) {
    const files = await openCourseFolder(`${folder}/courses/${slug}`)
    const before = known.get(slug)
    if (before?.contentHash === files.hash) continue
    const course = readCourse(files, mistakes)
    if (!course) continue
    const report = mistakes.in(`${files.path}/course.yaml`)
    const { id, organisation } = course.facts
    if (before && before.id !== id) report(1, `the id of this course is ${before.id} and never changes`)
    else if ((slugOf.get(id) ?? slug) !== slug) report(1, `the course ${slugOf.get(id)} has the same id`)
    slugOf.set(id, slug)
    if (organisations.length > 0 && !organisations.some((one) => one.id === organisation)) {
      report(1, `organisation \`${organisation}\` is not in reference/organisations.yaml`)
    }
    if (course.facts.state === 'published' && signatories.length > 0 && !signsToday(organisation, signatories)) {
      report(1, `reference/signatories.yaml has nobody who signs certificates of \`${organisation}\` today`)
    }
    courses.push(course)
  }
  return courses
}

function signsToday(organisation: string, signatories: Reference['signatories']): boolean {
  const day = today(timeZones.KG)
  return signatories.some((one) => one.organisation === organisation && isInForce(one, day))
}

async function listFolders(path: string, mistakes: Mistakes): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    mistakes.in(path)(1, 'the folder is missing')
    return []
  })
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)
  return names.sort().filter((name) => {
    // It stands in the address of the course.
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return true
    mistakes.in(`${path}/${name}`)(1, 'the name of a course folder takes small letters, digits and hyphens')
    return false
  })
}
