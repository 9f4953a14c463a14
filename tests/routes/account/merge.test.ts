import { expect, test } from 'vitest'
import { hashPassword } from '#app/domains/accounts/password.ts'
import { db, transaction } from '#app/platform/db.ts'
import { action } from '#app/routes/account/merge.tsx'
import { action as undo } from '#app/routes/account/merge-undoing.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs, shownBy } from '#tests/support/route-args.ts'

test('she makes two accounts one with the password of the other, and two again', async () => {
  const [kept, other] = [await create.person(), await create.person()]
  const passwordHash = await hashPassword('another long password')
  await transaction(() => db.person.update({ where: { id: other.id }, data: { passwordHash } }))
  const send = async (password: string) => {
    const contact = `${other.id}@example.org`
    const form: [string, string][] = [
      ['contact', contact],
      ['password', password],
    ]
    return action(await routeArgs({ as: kept, params: {}, form, address: '192.0.2.7' }))
  }
  const wrong = await shownBy(send('not the password'))
  expect(wrong).toMatchObject({ data: { refusal: 'sign-in-wrong' } })
  expect(JSON.stringify(wrong)).not.toContain('not the password')
  expect(await db.accountMerge.count()).toBe(0)

  expect(await ledTo(send('another long password'))).toBe('/ru/account/merge?done')
  const { id } = await db.accountMerge.findFirstOrThrow({ where: { keptId: kept.id, mergedId: other.id } })
  expect(await ledTo(undo(await routeArgs({ as: other, params: { merge: id }, form: [] })))).toMatch(/sign-in/)
  const stranger = await create.person()
  expect(await ledTo(undo(await routeArgs({ as: stranger, params: { merge: id }, form: [] })))).toBe(404)
  expect(await ledTo(undo(await routeArgs({ as: kept, params: { merge: id }, form: [] })))).toBe(
    '/ru/account/merge?undone',
  )
})
