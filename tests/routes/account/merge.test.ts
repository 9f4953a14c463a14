import { expect, test } from 'vitest'
import { hashPassword } from '#app/domains/accounts/password.ts'
import { db, transaction } from '#app/platform/db.ts'
import { action } from '#app/routes/account/merge.tsx'
import { action as withCode } from '#app/routes/account/merge-code.tsx'
import { action as undo } from '#app/routes/account/merge-undoing.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs, shownBy } from '#tests/support/route-args.ts'
import { withAuthenticator } from '#tests/support/second-factor.ts'

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

test('where the other account has a second factor, its code is asked for after the password, and no other way leads round it', async () => {
  const [kept, other] = [await create.person(), await create.person()]
  const passwordHash = await hashPassword('another long password')
  await transaction(() => db.person.update({ where: { id: other.id }, data: { passwordHash } }))
  const { codes } = await withAuthenticator(other)
  const form: [string, string][] = [
    ['contact', `${other.id}@example.org`],
    ['password', 'another long password'],
  ]
  const asked = await shownBy(action(await routeArgs({ as: kept, params: {}, form, address: '192.0.2.8' })))
  const { sealed = '' } = asked.data as { sealed?: string }
  const send = async (code: string) =>
    withCode(
      await routeArgs({
        as: kept,
        params: {},
        form: [
          ['sealed', sealed],
          ['code', code],
        ],
      }),
    )
  const wrong = await shownBy(send('222222'))
  expect(wrong).toMatchObject({ data: { refusal: 'factor-wrong', typed: { sealed } } })
  expect(JSON.stringify(wrong)).not.toContain('222222')
  expect(await ledTo(send(codes[3] ?? ''))).toBe('/ru/account/merge?done')
})
