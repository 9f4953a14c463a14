import { demoPassword } from '#app/domains/accounts/password.ts'
import { system } from '#app/domains/actor.ts'
import { checkPages } from '#app/domains/content/check-pages.ts'
import { keepFiles, mendFiles, noteFiles } from '#app/domains/content/keep-files.ts'
import { loadDemo, prepareDemo } from '#app/domains/content/load-demo.ts'
import { loadDemoProgrammes } from '#app/domains/content/load-demo-programmes.ts'
import { loadReference } from '#app/domains/content/load-reference.ts'
import { readChangedCourses } from '#app/domains/content/read-changed-courses.ts'
import { type Reference, readReference } from '#app/domains/content/read-reference.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { loadCourse } from '#app/domains/courses/load-course.ts'
import { collectMistakes } from '#app/domains/courses/mistakes.ts'
import { publishCourse } from '#app/domains/courses/publish.ts'
import { returnCourse, withdrawCourse } from '#app/domains/courses/withdraw.ts'
import { inTurn } from '#app/platform/database/advisory-lock.ts'
import { transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'

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
    const programmes = env.BILIM_DEMO === 'yes' ? await loadDemoProgrammes(reference.programmes) : []
    if (newPeople.length > 0) await loadDemo(newPeople, reference.units)
    return [
      ...lists,
      ...courses.map(({ slug }) => `courses/${slug}`),
      ...programmes,
      ...newPeople.map(({ id }) => `demo/people/${id}`),
    ]
  })
  return { ok: true, changed, signIns: people.map(sayHowToSignIn) }
}

const sayHowToSignIn = ({ official, roles, phone, email }: Reference['people'][number]): string =>
  `${official} (${roles.join(', ')}): ${phone ?? email}, password ${demoPassword}`
