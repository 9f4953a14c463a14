import { redirect } from '@remix-run/node'
import type { PersonActor } from '#app/domains/actor.ts'
import { findLearning } from '#app/domains/enrolments/learning.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { notFound } from '#app/routes/guard.ts'

/** Leads somebody who is not on the course to its page; a part that the course does not have does not exist. */
export async function leave(actor: PersonActor, courseSlug: string, locale: Locale) {
  if (await findLearning(actor, courseSlug, locale)) notFound()
  return redirect(`/${locale}/courses/${encodeURIComponent(courseSlug)}`)
}
