import type { LoaderFunctionArgs } from '@remix-run/node'
import { canSeeRecords } from '#app/domains/courses/policy.ts'
import { findRecord } from '#app/domains/courses/record.ts'
import { authorise, found, localeOf, requireActor } from '#app/routes/guard.ts'

/** Who may read how courses fare; anyone else gets no further. */
export async function requireRecordReader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSeeRecords(actor))
  return { actor, locale: localeOf(args) }
}

/** The reader, and the record of the course in the address; where there is none for her, 404. */
export async function requireRecord(args: LoaderFunctionArgs) {
  const { actor, locale } = await requireRecordReader(args)
  const course = found(await findRecord(actor, args.params.course ?? '', locale))
  return { actor, locale, course, page: `/${locale}/admin/courses/${encodeURIComponent(course.slug)}` }
}
