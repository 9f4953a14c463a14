import { insist } from '#tests/bench/ask.ts'

export const course = 'budget-process-and-hearings'
export const lesson = 'l2-1'
/** Demo people: who signs in, and with what. */
export const demo = { contact: '+996555000101', password: 'bilim-demo-2026' }

/** The pages that are measured, for visitors and for a person who learns. */
export const pages = {
  catalogue: '/ky/courses',
  course: `/ky/courses/${course}`,
  lesson: `/ky/learn/${course}/${lesson}`,
  learning: '/ky/learn',
} as const

/** Signs in as a demo person, puts her on both open courses, has her read two lessons, and gives the header that says who she is. */
export async function startLearning(origin: string): Promise<{ Cookie: string }> {
  const signedIn = await insist(302, `${origin}/ky/sign-in`, { form: demo })
  const headers = { Cookie: (signedIn.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '' }
  for (const slug of [course, 'citizens-reports'])
    await insist(302, `${origin}/ky/learn/${slug}/enrolment`, { headers, form: {} })
  for (const key of ['l1-1', 'l1-2'])
    await insist(302, `${origin}/ky/learn/${course}/${key}/completion`, { headers, form: {} })
  await insist(200, origin + pages.lesson, { headers })
  return headers
}
