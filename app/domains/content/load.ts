import { readdir } from 'node:fs/promises'
import { demoPassword } from '#app/domains/accounts/password.ts'
import { system } from '#app/domains/actor.ts'
import { checkPages } from '#app/domains/content/check-pages.ts'
import { keepFiles, mendFiles, noteFiles } from '#app/domains/content/keep-files.ts'
import { loadDemo, prepareDemo } from '#app/domains/content/load-demo.ts'
import { loadReference } from '#app/domains/content/load-reference.ts'
import { type Reference, readReference } from '#app/domains/content/read-reference.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { openCourseFolder } from '#app/domains/courses/files/course-folder.ts'
import { type CourseFiles, readCourse } from '#app/domains/courses/files/read-course.ts'
import { loadCourse } from '#app/domains/courses/load-course.ts'
import { collectMistakes, type Mistakes } from '#app/domains/courses/mistakes.ts'
import { publishCourse } from '#app/domains/courses/publish.ts'
import { returnCourse, withdrawCourse } from '#app/domains/courses/withdraw.ts'
import { today } from '#app/platform/clock.ts'
import { inTurn } from '#app/platform/database/advisory-lock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { isInForce } from '#app/platform/period.ts'

/** What was changed, and who can sign in to the demonstration; or every mistake as `file:line: what is wrong`. */
type Loaded = { ok: true; changed: string[]; signIns: string[] } | { ok: false; mistakes: string[] }

/** Puts a content folder into the database and publishes what changed: all of it, or nothing when anything is wrong. */
export const loadContent = (folder: string): Promise<Loaded> => inTurn(loading, () => load(folder))

// Any number will do that is no other's: processes that start together load one after the other.
const loading = 20261121

async function load(folder: string): Promise<Loaded> {
  const mistakes = collectMistakes()
  const reference = await readReference(folder, mistakes)
  await checkPages(folder, mistakes)
  const courses = await readChangedCourses(folder, reference, mistakes)
  if (mistakes.count > 0) return { ok: false, mistakes: mistakes.listed() }

  const people = env.BILIM_DEMO === 'yes' ? reference.people : []
  const newPeople = await prepareDemo(people)
  const files = courses.flatMap(({ kept }) => kept)
  await keepFiles(files)
  await mendFiles(`${folder}/courses`)
  const changed = await transaction(async () => {
    const lists = await loadReference(reference)
    if (lists.length > 0) await raiseEpoch()
    await noteFiles(files)
    for (const course of courses) {
      await loadCourse(course)
      const { id } = course.facts
      const withdrawn = course.facts.state === 'published' ? course.facts.withdrawn : undefined
      if (withdrawn) await withdrawCourse(system, id, withdrawn)
      else {
        await publishCourse(system, id, course)
        await returnCourse(system, id)
      }
    }
    if (newPeople.length > 0) await loadDemo(newPeople, reference.units)
    return [
      ...lists,
      ...courses.map(({ slug }) => `courses/${slug}`),
      ...newPeople.map(({ id }) => `demo/people/${id}`),
    ]
  })
  return { ok: true, changed, signIns: people.map(sayHowToSignIn) }
}

// A course whose files are those it was loaded from has been checked before.
async function readChangedCourses(
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

const sayHowToSignIn = ({ official, roles, phone, email }: Reference['people'][number]): string =>
  `${official} (${roles.join(', ')}): ${phone ?? email}, password ${demoPassword}`
