import { expect, test } from 'vitest'
import { loader as bareAddress } from '#app/routes/public/best-language.tsx'
import { loader } from '#app/routes/public/language.tsx'
import { loader as shortAddress } from '#app/routes/public/verify-short.tsx'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'

const asked = (path: string, headers = {}, params: Record<string, string> = {}) => routeArgs({ path, headers, params })
const russian = { 'Accept-Language': 'ru-RU,ru;q=0.9' }

test('the language switch shows the same page and is remembered for addresses without a language', async () => {
  const choice = loader(await asked('/ky/language?page=%2Fcourses%3Fq%3D%D1%81%D1%83%D1%83', {}, { lang: 'ky' }))
  expect(choice.headers.get('Location')).toBe('/ky/courses?q=%D1%81%D1%83%D1%83')
  const cookie = choice.headers.get('Set-Cookie')?.split(';')[0]

  const later = { ...russian, Cookie: `other=1; ${cookie}` }
  expect(await ledTo(Promise.resolve(bareAddress(await asked('/', later))))).toBe('/ky')
  expect(await ledTo(Promise.resolve(shortAddress(await asked('/v/BLM', later, { serial: 'BLM' }))))).toBe(
    '/ky/verify?serial=BLM',
  )
  expect(await ledTo(Promise.resolve(bareAddress(await asked('/', russian))))).toBe('/ru')
  expect(await ledTo(Promise.resolve(bareAddress(await asked('/', { Cookie: 'lang=xx' }))))).toBe('/ky')
})

test('the language switch leads nowhere but to pages of this site', async () => {
  for (const page of ['', '/..//elsewhere.example', '@elsewhere.example', '/language?page=x']) {
    const choice = loader(await asked(`/uz/language?page=${encodeURIComponent(page)}`, {}, { lang: 'uz' }))
    expect([page, choice.headers.get('Location')]).toEqual([page, '/uz'])
  }
})

test('the address printed on a certificate leads to the page that verifies, with or without a number', async () => {
  expect(await ledTo(Promise.resolve(shortAddress(await asked('/v', russian))))).toBe('/ru/verify')
})
