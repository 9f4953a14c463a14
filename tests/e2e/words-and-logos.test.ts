import { expect, type Page, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { png } from '#tests/support/picture.ts'
import { endAll, newFolder, startSite } from './support/built-site.ts'

const { account, organisations, programmes, texts, catalogue, refusals } = messagesFor('ru')

let origin: string

test.describe.configure({ mode: 'default', timeout: 180_000 })

test.beforeAll(async () => {
  origin = await startSite({ BILIM_DATA: newFolder(), BILIM_DEMO: 'yes' }).opened()
})
test.afterAll(endAll)

async function signIn(page: Page, contact: string) {
  await page.goto(`${origin}/ru/sign-in`)
  await page.getByLabel(account.join.contact).fill(contact)
  await page.getByLabel(account.join.password).fill('bilim-demo-2026')
  await page.getByRole('button', { name: account.signIn.submit, exact: true }).click()
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/sign-in'))
}

/** A page as visitors get it; asked for often enough to be kept. */
async function visitors(path: string): Promise<string> {
  let page = ''
  for (let visit = 0; visit < 3; visit++) page = await (await fetch(`${origin}${path}`)).text()
  return page
}

test('visitors see a new wording at once on pages that were kept, as plain text, and the old one when it comes back', async ({
  page,
}) => {
  const old = catalogue.home.title
  expect(await visitors('/ru')).toContain(old)
  await signIn(page, 'timur@example.org')
  await page.goto(`${origin}/ru/admin/dictionaries/texts/catalogue.home.title`)
  await page.getByLabel(texts.fields.ru).fill('Учатся <i>главы</i> сёл')
  await page.getByRole('button', { name: organisations.save }).click()
  await expect(page.getByRole('status')).toHaveText(texts.saved)
  const changed = await visitors('/ru')
  expect(changed).toContain('<h1>Учатся &lt;i&gt;главы&lt;/i&gt; сёл</h1>')
  expect(changed).toMatch(/<title>[^<]*Учатся &lt;i&gt;главы&lt;\/i&gt; сёл<\/title>/)
  expect(changed).not.toContain(old)
  await page.getByRole('button', { name: texts.restore }).click()
  await expect(page.getByRole('status')).toHaveText(texts.saved)
  expect(await visitors('/ru')).toContain(old)
})

test('an officer brings the logo of a partner, and visitors of the course see it; a drawing called PNG is refused', async ({
  page,
}) => {
  const course = '/ru/courses/budget-process-and-hearings'
  expect(await visitors(course)).not.toContain('/logo.png')
  await signIn(page, 'irina@example.org')
  await page.goto(`${origin}/ru/admin/programmes/demo-programme`)
  await page.getByRole('link', { name: programmes.addLogo }).first().click()
  const bring = async (name: string, buffer: Buffer) => {
    await page.getByLabel(programmes.fields.file).setInputFiles({ name, mimeType: 'image/png', buffer })
    await page.getByRole('button', { name: programmes.keepLogo }).click()
  }
  await bring('logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))
  await expect(page.getByText(refusals['logo-kind'])).toBeVisible()
  await bring('logo.svg', png(480, 160))
  await expect(page.getByRole('status')).toHaveText(organisations.saved)
  const [, src, alt, width, height] =
    /<img class="logo" src="([^"]+)" alt="([^"]+)" width="(\d+)" height="(\d+)"/.exec(await visitors(course)) ?? []
  expect([alt, width, height]).toEqual(['Академия местного управления (демонстрация)', '160', '53'])
  const picture = await fetch(`${origin}${src}`)
  expect(picture.headers.get('Content-Type')).toBe('image/png')
  expect(picture.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(png(480, 160))
})
