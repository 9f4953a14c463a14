import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderGallery } from '#tests/support/gallery.tsx'

const source = (path: string) => readFileSync(path, 'utf8')
const files = readdirSync('app/ui')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1] ?? '')

// A complaint of React while it renders fails a test by itself (tests/support/setup.ts).
const html = renderGallery()

test('every part is shown in the gallery, by itself or inside another part', () => {
  const users = [
    'tests/support/gallery.tsx',
    'tests/support/sample-page.tsx',
    ...files.filter(isPart).map((file) => `app/ui/${file}`),
  ]
  const used = users.flatMap((user) => all(source(user), /from '#app\/ui\/([a-z-]+\.tsx)'/g))
  expect(files.filter(isPart).filter((file) => !used.includes(file))).toEqual([])
})

test('pages carry no script and no inline style', () => {
  expect(html).not.toMatch(/<script|\son[a-z]+=|\sstyle=/)
})

test('everything that is named or described by another element finds it', () => {
  const ids = all(html, /\sid="([^"]+)"/g)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  const sought = all(html, /\s(?:for|aria-labelledby|aria-describedby|form)="([^"]+)"/g).flatMap((value) =>
    value.split(' '),
  )
  expect(sought.length).toBeGreaterThan(20)
  expect(sought.filter((id) => !ids.includes(id))).toEqual([])
})

test('a form sent back names its errors at the top, with a link to each field, and at the field', () => {
  expect(html).toContain('<a href="#phone">Телефон номеринде 9 цифра болушу керек</a>')
  expect(html).toMatch(/<input[^>]*id="phone"[^>]*aria-describedby="phone-help phone-error"[^>]*aria-invalid="true"/)
})

test('a number that cannot be read says so at its field, which the summary can lead to', () => {
  expect(html).toContain('<p class="field-error" id="q4-error">')
  expect(html).toMatch(/<input[^>]*id="q4-answer"[^>]*aria-describedby="q4-help q4-error"[^>]*aria-invalid="true"/)
})

test('arrows are seen and not heard', () => {
  const heard = html.replace(/<(\w+)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/g, '')
  expect(html).toMatch(/[←→]/)
  expect(heard).not.toMatch(/[←→]/)
})

test('a verdict on true or false has the whole width; without one the two stand side by side', () => {
  const pairs = all(
    html,
    /<div class="(question-options[^"]*)"><label class="choice[^"]*"><input type="radio" id="q(?:3|7)-answer"/g,
  )
  expect(pairs).toEqual(['question-options pair', 'question-options'])
})

test('each language is offered in its own name and its own tongue, and the present one says so', () => {
  const languages = html.slice(html.indexOf('class="languages"'), html.indexOf('</nav>'))
  expect(all(languages, /<a ([^>]+)>/g)).toEqual([
    'href="/ky" lang="ky" hrefLang="ky" aria-label="Кыргызча"',
    'href="/uz" lang="uz" hrefLang="uz" aria-label="Oʻzbekcha"',
    'href="/oz" lang="uz-Cyrl" hrefLang="uz-Cyrl" aria-label="Ўзбекча"',
    'href="/ru" lang="ru" hrefLang="ru" aria-label="Русский"',
    'href="/en" lang="en" hrefLang="en" aria-label="English" aria-current="true"',
  ])
})

test('the state of an answer is said in words, not by colour alone', () => {
  expect(html).toMatch(/class="choice wrong".*?Сиздин жооп, туура эмес/)
  expect(html).toMatch(/class="choice missed".*?Муну да тандоо керек эле/)
})

function isPart(file: string) {
  return file.endsWith('.tsx')
}
