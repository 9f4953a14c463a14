import { expect, test } from 'vitest'
import { gapSize } from '#app/platform/http/brotli-gap.ts'
import { aroundName, fillName, gapFilling, nameGap } from '#app/platform/http/name-gap.ts'

const page = `<header><a class="nav-link" href="/ky/account">${nameGap}</a></header>`

test('a name is put into the page as text, never as code', () => {
  expect(fillName(page, `<b>O'Hara</b> & "Айнура" $&`)).toBe(
    '<header><a class="nav-link" href="/ky/account">&#60;b&#62;O&#39;Hara&#60;/b&#62; &#38; &#34;Айнура&#34; $&#38;</a></header>',
  )
})

test('the parts around the name and a filling make the page again, but for spaces within the tag before it', () => {
  const [before, after] = aroundName(page) ?? []
  const made = `${before}${gapFilling('Айнура & Бектур')}${after}`
  expect(made.replace(/ +>/, '>')).toBe(fillName(page, 'Айнура & Бектур'))
})

test('a page with her name nowhere, twice, or among other words has no parts around it', () => {
  const pages = ['<p></p>', page + page, `${page}<title>${nameGap} · Bilim</title>`, `<p>${nameGap}, salom</p>`]
  expect(pages.map(aroundName)).toEqual([null, null, null, null])
})

test('fillings are of one size; a name that is longer has none', () => {
  const sizes = ['А', 'Айнура Токтосунова', 'ң'.repeat(46)].map((name) => Buffer.byteLength(gapFilling(name) ?? ''))
  expect([...sizes, gapFilling('ң'.repeat(47))]).toEqual([gapSize, gapSize, gapSize, null])
})
