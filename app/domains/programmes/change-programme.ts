import type { Actor } from '#app/domains/actor.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { record } from '#app/domains/events.ts'
import { canKeepProgrammes, canWordProgramme } from '#app/domains/programmes/policy.ts'
import type { ProgrammeDates, ProgrammeWords } from '#app/domains/programmes/schema.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Adds a programme, with its names, from when to when; courses and partners come later. */
export function addProgramme(actor: Actor, { validFrom, validTo, ...words }: ProgrammeWords & ProgrammeDates) {
  return transaction(async () => {
    if (!canKeepProgrammes(actor)) return refuse('programme-unknown')
    if (validTo && validTo <= validFrom) return refuse('entry-dates')
    const id = newId()
    const texts = { create: rowsOf(words) }
    await db.programme.create({ data: { id, validFrom, validTo, createdAt: now(), texts } })
    await record(actor, { name: 'programme.added', programmeId: id })
    return ok({ id })
  })
}

/** Changes what a programme is called and what it says of itself, wherever readers see it. */
export function changeProgrammeWords(actor: Actor, id: string, words: ProgrammeWords) {
  return transaction(async () => {
    if (!canWordProgramme(actor, id) || !(await isThere(id))) return refuse('programme-unknown')
    const before = await db.programmeText.findMany({ where: { programmeId: id }, omit: { programmeId: true } })
    const after = rowsOf(words)
    if (before.length === after.length && after.every((row) => before.some((one) => isSame(one, row))))
      return ok({ id })
    await db.programmeText.deleteMany({ where: { programmeId: id } })
    await db.programmeText.createMany({ data: after.map((row) => ({ programmeId: id, ...row })) })
    await raiseEpoch()
    await record(actor, {
      name: 'programme.changed',
      programmeId: id,
      before: { words: before },
      after: { words: after },
    })
    return ok({ id })
  })
}

/** Sets from when to when a programme runs. After its end readers see neither it nor its logos; its record stays. */
export function changeProgrammeDates(actor: Actor, id: string, { validFrom, validTo }: ProgrammeDates) {
  return transaction(async () => {
    const before = canKeepProgrammes(actor) ? await db.programme.findUnique({ where: { id } }) : null
    if (!before) return refuse('programme-unknown')
    if (validTo && validTo <= validFrom) return refuse('entry-dates')
    if (before.validFrom === validFrom && before.validTo === validTo) return ok({ id })
    await db.programme.update({ where: { id }, data: { validFrom, validTo } })
    await raiseEpoch()
    const earlier = { validFrom: before.validFrom, validTo: before.validTo }
    await record(actor, { name: 'programme.changed', programmeId: id, before: earlier, after: { validFrom, validTo } })
    return ok({ id })
  })
}

/** Has the programme the course in it from now on, or not any more: its officer sees who learns there. */
export function putCourse(actor: Actor, programmeId: string, courseId: string, isWanted: boolean) {
  return transaction(async () => {
    if (!canKeepProgrammes(actor) || !(await isThere(programmeId))) return refuse('programme-unknown')
    if ((await db.course.count({ where: { id: courseId } })) === 0) return refuse('programme-course')
    const pair = { programmeId, courseId }
    const isIn = (await db.programmeCourse.count({ where: pair })) > 0
    if (isIn === isWanted) return ok({ courseId })
    if (isWanted) await db.programmeCourse.create({ data: pair })
    else await db.programmeCourse.deleteMany({ where: pair })
    await raiseEpoch()
    await record(actor, { name: isWanted ? 'programme.course-added' : 'programme.course-removed', ...pair })
    return ok({ courseId })
  })
}

const isThere = async (id: string) => (await db.programme.count({ where: { id } })) > 0

const rowsOf = (words: ProgrammeWords) =>
  contentLocales.map((locale) => ({
    locale: locale as string,
    name: words[locale],
    summary: words[`${locale}Summary`],
  }))

type Row = ReturnType<typeof rowsOf>[number]
const isSame = (a: Row, b: Row) => a.locale === b.locale && a.name === b.name && a.summary === b.summary
