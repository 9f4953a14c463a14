import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'

/** Enrolments and hours that went over to the other account, and those that went the other way. */
export type MovedEnrolments = { over: string[]; back: string[]; hoursOver: string[]; hoursBack: string[] }
type Between = { from: string; to: string }

/**
 * Gives the courses and hours of one account to another. Of a course that both are on, the enrolment further on goes or
 * stays there and the other stays or goes here, with its hours, so that no hour counts twice.
 */
export function moveEnrolments({ from, to }: Between): Promise<MovedEnrolments> {
  return transaction(async () => {
    const theirs = new Map((await listEnrolments(to)).map((one) => [one.courseId, one]))
    const moved: MovedEnrolments = { over: [], back: [], hoursOver: [], hoursBack: [] }
    const stays: string[] = []
    for (const mine of await listEnrolments(from)) {
      const other = theirs.get(mine.courseId)
      if (other && !isFurther(mine, other)) stays.push(mine.id)
      else moved.over.push(mine.id)
      if (other && isFurther(mine, other)) moved.back.push(other.id)
    }
    const hoursOf = (personId: string) =>
      db.hoursEntry.findMany({ where: { personId }, select: { id: true, source: true, sourceId: true } })
    for (const { id, source, sourceId } of await hoursOf(from))
      if (source !== 'course' || !stays.includes(sourceId)) moved.hoursOver.push(id)
    for (const { id, source, sourceId } of await hoursOf(to))
      if (source === 'course' && moved.back.includes(sourceId)) moved.hoursBack.push(id)
    await exchange(moved, { from, to })
    return moved
  })
}

/** Gives both accounts back the courses and hours that each had before. */
export const moveEnrolmentsBack = ({ over, back, hoursOver, hoursBack }: MovedEnrolments, { from, to }: Between) =>
  exchange({ over: back, back: over, hoursOver: hoursBack, hoursBack: hoursOver }, { from, to })

type Enrolment = Awaited<ReturnType<typeof listEnrolments>>[number]

const listEnrolments = (personId: string) =>
  db.enrolment.findMany({
    where: { personId },
    select: {
      id: true,
      courseId: true,
      completion: { select: { id: true } },
      _count: { select: { lessons: true } },
      attempts: { select: { result: { select: { percent: true } } } },
    },
  })

/** Completed before not completed, then more lessons, then the better result. */
function isFurther(one: Enrolment, other: Enrolment): boolean {
  const signs = ({ completion, _count, attempts }: Enrolment) => [
    completion ? 1 : 0,
    _count.lessons,
    Math.max(0, ...attempts.map(({ result }) => result?.percent ?? 0)),
  ]
  const [mine, theirs] = [signs(one), signs(other)]
  const place = mine.findIndex((sign, index) => sign !== theirs[index])
  return place >= 0 && (mine[place] ?? 0) > (theirs[place] ?? 0)
}

function exchange({ over, back, hoursOver, hoursBack }: MovedEnrolments, { from, to }: Between): Promise<void> {
  const give = (ids: string[], giver: string, taker: string) =>
    db.enrolment.updateMany({ where: { id: { in: ids }, personId: giver }, data: { personId: taker } })
  const giveHours = (ids: string[], giver: string, taker: string) =>
    db.hoursEntry.updateMany({ where: { id: { in: ids }, personId: giver }, data: { personId: taker } })
  return transaction(async () => {
    // One person is on a course once: while two enrolments change places, one of them belongs to nobody.
    const nobody = back.length > 0 ? await createNobody() : to
    await give(back, to, nobody)
    await give(over, from, to)
    await give(back, nobody, from)
    if (nobody !== to) await db.person.delete({ where: { id: nobody } })
    await giveHours(hoursOver, from, to)
    await giveHours(hoursBack, to, from)
  })
}

async function createNobody(): Promise<string> {
  const nameless = { officialName: '', given: '', nameKey: '', sex: '', birthYear: 0, country: '', locale: '' }
  return (await db.person.create({ data: { id: newId(), ...nameless, createdAt: now() } })).id
}
