import type { LoaderFunctionArgs } from '@remix-run/node'
import { counted, countLearning } from '#app/domains/figures/count-learning.ts'
import { canSeeFigures } from '#app/domains/figures/policy.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { csvFile } from '#app/routes/admin/parts/csv-answer.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'

/** The figures of the desk for a spreadsheet, with the same numbers hidden. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSeeFigures(actor))
  const locale = localeOf(args)
  const { columns, outside, fewer } = messagesFor(locale).desk.figures
  const figures = await countLearning(actor, locale)
  return csvFile('figures.csv', [
    [columns.region, columns.programme, ...counted.map((key) => columns[key])],
    ...figures.map(({ region, programme, counts }) => [
      region,
      programme ?? outside,
      ...counts.map((count) => (count === null ? fewer : String(count))),
    ]),
  ])
}
