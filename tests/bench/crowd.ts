import { openCourse } from '#tests/bench/courses.ts'
import { course } from '#tests/bench/learner.ts'
import { addEnrolment, addPerson, addSession } from '#tests/bench/people.ts'
import type { Rows } from '#tests/bench/rows.ts'

const given = ['Айнура', 'Бектур', 'Нигора', 'Тимур', 'Мээрим', 'Дилноза', 'Эркин']
const family = ['Токтосунова', 'Каримова', 'Осмонов', 'Асанбекова', 'Юсупов']

/** Signs in learners of different names, who are on both open courses and have read none, one, two … up to all lessons. */
export function addCrowd(rows: Rows, perState: number): { Cookie: string }[] {
  const model = rows.one('Person', 'id', 'ainura')
  const [first, second] = [openCourse(rows, course), openCourse(rows, 'citizens-reports')]
  return Array.from({ length: perState * (first.lessons.length + 1) }, (_, place) => {
    const name = { given: given[place % given.length] ?? '', family: family[place % family.length] ?? '' }
    const personId = addPerson(rows, { ...model, ...name })
    addEnrolment(rows, personId, first, place % (first.lessons.length + 1))
    addEnrolment(rows, personId, second)
    return addSession(rows, personId)
  })
}
