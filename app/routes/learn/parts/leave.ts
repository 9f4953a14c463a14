import { redirect } from '@remix-run/node'
import type { PersonActor } from '#app/domains/actor.ts'
import { findLearning } from '#app/domains/enrolments/learning.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { found } from '#app/routes/guard.ts'

/** Somebody who is not on the course is shown its page; a part that the course does not have does not exist. */
export async function leave(actor: PersonActor, courseSlug: string, locale: Locale): Promise<never> {
  if (await findLearning(actor, courseSlug, locale)) found(null)
  throw redirect(`/${locale}/courses/${encodeURIComponent(courseSlug)}`)
}
