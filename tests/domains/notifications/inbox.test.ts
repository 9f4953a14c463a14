import { expect, test } from 'vitest'
import { countUnread, listNotices, readAllNotices, readNotice } from '#app/domains/notifications/inbox.ts'
import { notify } from '#app/domains/notifications/notify.ts'
import { create } from '#tests/support/create.ts'

const first = { locale: 'uz', page: 1, size: 2 } as const

test('a person finds what she was told, newest first, in the language she looks in, and what is new is counted', async () => {
  const [person, stranger] = [await create.person(), await create.person()]
  const tell = (course: string) =>
    notify(person.id, { cause: course, kind: 'certificate-ready', data: { serial: 'BLM-1', course } })
  for (const course of ['A', 'B', 'C']) await tell(course)
  const { notices, count, unread } = await listNotices(person, first)
  expect([count, unread]).toEqual([3, 3])
  expect(notices.map(({ title, path, isUnread }) => [title, path, isUnread])).toEqual([
    ['Sertifikatingiz tayyor: C', '/learn/certificates/BLM-1', true],
    ['Sertifikatingiz tayyor: B', '/learn/certificates/BLM-1', true],
  ])
  expect((await listNotices(person, { ...first, locale: 'oz', page: 2 })).notices.map(({ title }) => title)).toEqual([
    'Сертификатингиз тайёр: A',
  ])
  expect(await listNotices(stranger, first)).toEqual({ notices: [], count: 0, unread: 0 })

  const id = notices[0]?.id ?? ''
  expect(await readNotice(stranger, id)).toBeNull()
  expect(await countUnread(person)).toBe(3)
  expect(await readNotice(person, id)).toEqual({ path: '/learn/certificates/BLM-1' })
  expect(await countUnread(person)).toBe(2)
  await readAllNotices(stranger)
  expect(await countUnread(person)).toBe(2)
  await readAllNotices(person)
  expect(await countUnread(person)).toBe(0)
})
