import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { putCourse } from '#app/domains/programmes/change-programme.ts'
import { requireKeptProgramme } from '#app/routes/admin/parts/require-programme.ts'
import { found } from '#app/routes/guard.ts'

async function requireCourse(args: LoaderFunctionArgs) {
  const seen = await requireKeptProgramme(args)
  return { ...seen, course: found(seen.programme.courses.find(({ id }) => id === args.params.course)) }
}

export async function loader(args: LoaderFunctionArgs) {
  return redirect(`${(await requireKeptProgramme(args)).address}/courses`)
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, course, address } = await requireCourse(args)
  await putCourse(actor, id, course.id, false)
  return redirect(`${address}/courses`)
}
