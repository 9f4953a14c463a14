import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { returnCourse } from '#app/domains/courses/withdraw.ts'
import { requireRecord } from '#app/routes/admin/parts/require-record.ts'
import { authorise } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await requireRecord(args)
  return redirect(page)
}

/** Puts a course back into the catalogue. */
export async function action(args: ActionFunctionArgs) {
  const { actor, course, page } = await requireRecord(args)
  authorise(course.canWithdraw)
  const { ok } = await returnCourse(actor, course.id)
  authorise(ok)
  return redirect(`${page}?done`)
}
