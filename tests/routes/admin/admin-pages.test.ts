import { expect, test } from 'vitest'
import { roles } from '#app/domains/actor.ts'
import { adminPages, pagesFor } from '#app/routes/admin/parts/admin-pages.ts'
import { accessTable } from '#tests/e2e/access-table.ts'

test.each(roles)('of the pages of administration, a %s is offered just those that open for her', (role) => {
  const opening = Object.values(adminPages)
    .flat()
    .map(({ path }) => path)
    // Who has only one of something is led straight to it.
    .filter((path) => ['shown', 'led-on'].includes(answerTo(path)[role]))
  expect(pagesFor(role).flatMap(({ pages }) => pages.map(({ path }) => path))).toEqual(opening)
})

function answerTo(path: string) {
  const row = accessTable.find((row) => row.method === 'GET' && row.path.replace(/\?.*/, '') === `/en${path}`)
  const answers = row?.own ?? row?.nobodys
  if (!answers) throw new Error(`The access table says nothing of ${path}.`)
  return answers
}
