import { expect, test, vi } from 'vitest'

test('where the demonstration is not wanted, nobody signs in with its password, whoever was loaded before', async () => {
  vi.stubEnv('BILIM_DEMO', 'no')
  const { demoPassword, hashPassword } = await import('#app/domains/accounts/password.ts')
  const { signIn } = await import('#app/domains/accounts/sign-in.ts')
  const { db, transaction } = await import('#app/platform/db.ts')
  const { create } = await import('#tests/support/create.ts')
  const person = await create.person()
  const setPassword = async (password: string) => {
    const passwordHash = await hashPassword(password)
    await transaction(() => db.person.update({ where: { id: person.id }, data: { passwordHash } }))
  }
  await setPassword('a password of her own')
  const contact = `${person.id}@example.org`
  expect((await signIn(contact, 'a password of her own', '1')).ok).toBe(true)
  await setPassword(demoPassword)
  expect(await signIn(contact, demoPassword, '1')).toEqual({ ok: false, reason: 'sign-in-wrong' })
})
