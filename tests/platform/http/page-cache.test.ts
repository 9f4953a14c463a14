import { expect, test } from 'vitest'
import { setClock } from '#app/platform/clock.ts'
import { pageCache } from '#app/platform/http/page-cache.ts'

const page = (isPersonal = false, control = 'public, s-maxage=60') => ({
  response: new Response('x'.repeat(1000), { headers: { 'Cache-Control': control } }),
  isPersonal,
})
const [small, epoch] = [5_000, 1]

/** Asks as often as it takes for a page to be kept. */
async function visitTwice(pages: ReturnType<typeof pageCache>, key: string) {
  for (let visit = 0; visit < 2; visit++) await pages.render(key, epoch, async () => page())
}

test('addresses that are asked for once push no page out, those asked for twice push out the oldest', async () => {
  const pages = pageCache(small)
  pages.find('/ky', epoch)
  await visitTwice(pages, '/ky')
  for (let n = 0; n < 300; n++) await pages.render(`/ky?q=${n}`, epoch, async () => page())
  expect(pages.find('/ky', epoch)).toBeDefined()

  for (let n = 0; n < 300; n++) await visitTwice(pages, `/ky?q=${n}`)
  expect([pages.find('/ky', epoch), pages.find('/ky?q=299', epoch)]).toEqual([undefined, expect.anything()])
})

test('visitors who ask for a new page at once wait for one rendering', async () => {
  const pages = pageCache(small)
  pages.find('/ky', epoch)
  await pages.render('/ky', epoch, async () => page())
  let renderings = 0
  const render = async () => {
    renderings++
    return page()
  }
  await Promise.all(Array.from({ length: 50 }, () => pages.render('/ky', epoch, render)))
  expect(renderings).toBe(1)
})

test('a page rendered while the content changed is shown and not kept', async () => {
  const pages = pageCache(small)
  pages.find('/ky', epoch)
  await pages.render('/ky', epoch, async () => page())
  await pages.render('/ky', epoch, async () => {
    pages.find('/ky/courses', epoch + 1)
    return page()
  })
  expect(pages.find('/ky', epoch + 1)).toBeUndefined()
})

test('a page is kept no longer than it says, and not at all when it says nothing or is somebody’s own', async () => {
  const pages = pageCache(small)
  const at = (second: number) => setClock(new Date(Date.UTC(2026, 10, 21, 9, 0, second)))
  at(0)
  pages.find('/ky', epoch)
  await visitTwice(pages, '/ky')
  at(59)
  expect(pages.find('/ky', epoch)).toBeDefined()
  at(60)
  expect(pages.find('/ky', epoch)).toBeUndefined()
  setClock(undefined)

  const others = {
    own: page(true),
    immutable: page(false, 'public, max-age=31536000'),
    silent: page(false, 'no-store'),
  }
  for (const [key, other] of Object.entries(others)) {
    for (let visit = 0; visit < 3; visit++) await pages.render(key, epoch, async () => other)
    expect(pages.find(key, epoch)).toBeUndefined()
  }
})
