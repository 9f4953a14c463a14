import { expect, test } from 'vitest'
import type { Block, Inline } from '#app/domains/courses/lesson/block.ts'
import { compileLesson } from '#app/domains/courses/lesson/compile-lesson.ts'
import type { LessonTexts } from '#app/domains/courses/lesson/lesson-texts.ts'
import { makeDocuments } from '#app/domains/courses/make-document.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { copyContent, readEveryDirective } from '#tests/support/content.ts'

const { course } = await readEveryDirective(copyContent())

function compile(key: string, locale: Locale) {
  const files = course?.lessons.get(key) ?? {}
  const documents = makeDocuments(files, 'en', {})
  const texts: LessonTexts['texts'] = {}
  for (const language of ['en', 'uz', 'ru'] as const) {
    const [file, document] = [files[language], documents[language]]
    if (file && document) texts[language] = { title: file.title.words, lede: file.lede, document }
  }
  return compileLesson({ source: 'en', texts }, locale)
}

const inOrder = (html: string) =>
  html.split(/(?=<(?:p|h2|h3|ul|figure|aside|details|section|div class="fallback")\b|<!--)/)

test('every directive becomes the markup that the stylesheet knows', () => {
  const { html, ...rest } = compile('l1-1', 'en')
  const photo = course?.kept.find(({ name }) => name === 'photo.png')?.sha256
  const register = course?.kept.find(({ name }) => name === 'register.csv')?.sha256
  const ill = '<span class="illustrative">illustrative</span>'
  expect(inOrder(html)).toEqual(
    [
      '<p>A paragraph with <strong>strong</strong>, <em>emphasis</em>, ' +
        '<a href="https://example.org/a?b=1&amp;c=2" rel="noopener">a link</a>, an ' +
        '<a class="term" href="#term-grant"><dfn>equalising <strong>grant</strong></dfn></a> ' +
        'and signs like &lt; &amp; &gt; at 21:30. A public source<sup class="mark"><a href="#mark-1">1</a></sup>, ' +
        'a document<sup class="mark"><a href="#mark-2">2</a></sup>, a rule<sup class="mark"><a href="#mark-3">3</a></sup> ' +
        'and the same source<sup class="mark"><a href="#mark-1">1</a></sup>.</p>',
      '<h2 id="b2">Lists and tables</h2>',
      '<ul><li>one<ol><li>inside</li><li><a href="mailto:office@example.org">mail</a></li></ol></li><li>two</li></ul>',
      `<figure class="table"><figcaption>Revenue, thousand som ${ill}</figcaption>` +
        '<div class="scroll" tabindex="0" role="region" aria-label="Revenue, thousand som"><table>' +
        '<thead><tr><td></td><th scope="col" align="right">Amount</th></tr></thead>' +
        '<tbody><tr><td>Land tax</td><td align="right">3,100</td></tr></tbody></table></div></figure>',
      '<h3 id="b5">Figures</h3>',
      '<figure class="drawing"><div class="scroll" tabindex="0"><svg role="img" aria-label="A bar in two parts: &quot;own&quot; and grant." viewBox="0 0 400 100">' +
        '<rect class="lapis line-ink" x="0" y="0" width="100" height="40"/>' +
        '<g class="gold"><path d="M 100 0 H 200 V 40 Z" fill="none"/></g>' +
        '<text class="ink" x="10" y="80" font-size="18">Own &amp; shared</text>' +
        '<text class="ink" x="210" y="80" font-size="18">Grant, 44</text></svg></div><figcaption>The parts.</figcaption></figure>',
      `<figure class="drawing"><img src="/files/${photo}/photo.png" alt="Two black dots." width="3" height="2" loading="lazy">` +
        `<figcaption>${ill}</figcaption></figure>`,
      '<aside class="callout note">',
      '<p class="callout-title">A note</p>',
      '<p>Text of the note.</p>',
      '<ul><li>and a list</li></ul></aside>',
      '<aside class="callout warning">',
      '<p class="callout-title">A warning</p>',
      '<p>Text of the warning.</p></aside>',
      '<aside class="callout example">',
      `<p class="callout-title">An example ${ill}</p>`,
      '<p>Text of the example.</p></aside>',
      '<aside class="callout law">',
      '<p class="callout-title"><span class="kind">Law</span> A law</p>',
      '<p>Text of the law.</p>',
      '<p class="citation">Constitution, articles 6, 25, 5 May 2021</p></aside>',
      `<details><summary>What is inside ${ill}</summary>`,
      '<p>Hidden text.</p></details>',
      `<p class="attachment"><a href="/files/${register}/register.csv" download>Register, template</a> <small>CSV, 1 KB</small></p>`,
      '<!--check-->',
      '<section class="terms"><h2>Key terms</h2><dl><dt id="term-grant">grant</dt><dd>Money that is given, not lent.</dd></dl></section>',
      '<section class="marks"><h2>Sources and notes</h2><ol><li id="mark-1">Ministry of Finance, order 44-P, 17 April 2018</li>' +
        '<li id="mark-2">Programme document: Final report</li><li id="mark-3">On the spot: check the deadline</li></ol></section>',
    ].flatMap(inOrder),
  )
  expect(rest).toMatchObject({
    title: 'All blocks',
    lede: 'One of each.',
    minutes: 1,
    fallback: null,
    check: 't1-check',
  })
})

test('a lesson written in Uzbek is read in Cyrillic, its drawings and captions too', () => {
  const { html, title, lede, plainText, fallback } = compile('l1-1', 'oz')
  expect({ title, lede, fallback }).toEqual({ title: 'Барча блоклар', lede: 'Ҳар биридан биттадан.', fallback: null })
  expect(html).toContain('<text class="ink" x="10" y="80" font-size="18">Ўз даромади</text>')
  expect(html).toContain('aria-label="Икки қисмли устун: ўз даромади ва грант."')
  expect(html).toContain('<a href="https://example.org/yol" rel="noopener">ҳавола</a>')
  expect(html).toContain('<p class="citation">Конституция, 37-модда, 2021 йил 5 май</p>')
  expect(html).toContain('<li id="mark-1">Молия вазирлиги, 44-П-сон буйруқ, 04.2018</li>')
  expect(plainText).toContain('Ер солиғи 3 100')
})

test('a block that has no translation is shown in the next language of the reader, with a label', () => {
  const mark = (n: number) => `<sup class="mark"><a href="#mark-${n}">${n}</a></sup>`
  expect(compile('l1-2', 'uz').html).toBe(
    '<p>Birinchi blok oʻzbek tilida.</p>' +
      '<div class="fallback" lang="ru"><p class="fallback-label" lang="uz">Hozircha tarjima qilinmagan. Bu qism rus tilida.</p>' +
      `<p>Второй блок по-русски${mark(1)}.</p></div>` +
      '<div class="fallback" lang="en"><p class="fallback-label" lang="uz">Hozircha tarjima qilinmagan. Bu qism ingliz tilida.</p>' +
      `<p>Third block in English${mark(2)}.</p></div>` +
      '<!--check--><p>Oxirgi blok oʻzbek tilida.</p>' +
      '<section class="marks"><h2>Manbalar va izohlar</h2><ol><li id="mark-1" lang="ru">На месте: второе по-русски</li>' +
      '<li id="mark-2" lang="en">On the spot: third in English</li></ol></section>',
  )
  const cyrillic = compile('l1-2', 'oz').html
  expect(cyrillic).toContain(
    '<p class="fallback-label" lang="uz-Cyrl">Ҳозирча таржима қилинмаган. Бу қисм рус тилида.</p>',
  )
  expect(cyrillic).toContain('<p>Third block in English')
})

test('a lesson that is not written in a language says which one it stands in, and the label stands once above a run', () => {
  const { html, title, fallback } = compile('l1-2', 'ky')
  expect({ title, fallback }).toEqual({ title: 'Переведено наполовину', fallback: 'ru' })
  expect(html.match(/fallback-label/g)).toHaveLength(3)
  expect(html).toContain('</p></div><!--check--><div class="fallback" lang="ru">')
  expect(compile('l1-2', 'uz').fallback).toBe(null)
})

const written = (content: Inline[]): Block => ({ type: 'paragraph', attrs: { id: 'b1', madeFrom: null }, content })
const only = (...content: Block[]): LessonTexts => ({
  source: 'ru',
  texts: { ru: { title: 'T', lede: 'L', document: { type: 'doc', attrs: { terms: [] }, content } } },
})

test('nothing that somebody typed becomes markup', () => {
  const evil = '<img src=x onerror=alert(1)>"&'
  const blocks: Block[] = [
    written([
      { type: 'text', text: evil, marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
      { type: 'text', text: evil, marks: [{ type: 'link', attrs: { href: 'https://example.org/"onclick="x' } }] },
      { type: 'text', text: evil, marks: [{ type: 'term', attrs: { key: '"x' } }] },
      { type: 'source', attrs: { kind: 'pub', text: evil, date: evil } },
    ]),
    {
      type: 'callout',
      attrs: {
        id: 'b2',
        madeFrom: null,
        kind: 'law',
        title: evil,
        ill: false,
        law: { act: evil, article: evil, date: evil },
      },
      content: [],
    },
    { type: 'table', attrs: { id: 'b3', madeFrom: null, caption: evil, ill: false }, content: [] },
    {
      type: 'script',
      attrs: { id: 'b4', madeFrom: null },
      content: [{ type: 'text', text: 'alert(1)' }],
    } as unknown as Block,
  ]
  const { html } = compileLesson(only(...blocks), 'ru')
  expect(html).not.toMatch(/<img|<script|javascript:|"onclick/)
  expect(html).toContain('<a>&lt;img src=x onerror=alert(1)&gt;"&amp;</a>')
  expect(html).toContain('aria-label="&lt;img src=x onerror=alert(1)&gt;&quot;&amp;"')
  expect(html).not.toContain('alert(1)</')
})

test('marks that overlap are closed in their order, and a source never stands inside a link', () => {
  const [bold, italic, link] = [{ type: 'bold' }, { type: 'italic' }, { type: 'link', attrs: { href: '#b1' } }] as const
  const { html } = compileLesson(
    only(
      written([
        { type: 'text', text: 'a', marks: [link, bold] },
        { type: 'text', text: 'b', marks: [link, italic] },
        { type: 'source', attrs: { kind: 'pd', text: 's', date: null } },
        { type: 'text', text: 'c', marks: [link] },
        { type: 'hardBreak' },
        { type: 'text', text: 'd' },
      ]),
    ),
    'ru',
  )
  expect(html.split('</p>')[0]).toBe(
    '<p><a href="#b1"><strong>a</strong><em>b</em></a><sup class="mark"><a href="#mark-1">1</a></sup><a href="#b1">c<br></a>d',
  )
})

test.each([
  [0, 1],
  [1, 1],
  [150, 1],
  [151, 2],
  [900, 6],
])('a lesson of %i words takes %i minutes', (count, minutes) => {
  const text = Array.from({ length: count }, () => 'слово').join(' ')
  expect(compileLesson(only(written([{ type: 'text', text }])), 'ru').minutes).toBe(minutes)
})
