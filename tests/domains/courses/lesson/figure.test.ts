import { expect, test } from 'vitest'
import { drawFigure } from '#app/domains/courses/lesson/figure.ts'

test('words are filled in as words, whatever they hold', () => {
  const svg = '<svg viewBox="0 0 9 9"><text x="1">{{a}} &amp; {{b}}</text><text>{{toString}}</text></svg>'
  expect(drawFigure(svg, { a: '<b>"1" & 2</b>', b: '{{a}}' }, 'An "alt" <text>')).toBe(
    '<svg role="img" aria-label="An &quot;alt&quot; &lt;text&gt;" viewBox="0 0 9 9">' +
      '<text x="1">&lt;b&gt;"1" &amp; 2&lt;/b&gt; &amp; {{a}}</text><text/></svg>',
  )
})

test('what is not allowed in a drawing does not come through even when nobody checked it', () => {
  const svg =
    '<svg viewBox="0 0 9 9" onload="x()"><script>x()</script><g onclick="x()"><rect class="lapis" fill="red"/></g>' +
    '<a href="javascript:x()"><text>t</text></a></svg>'
  expect(drawFigure(svg, {}, '')).toBe(
    '<svg role="img" aria-label="" viewBox="0 0 9 9"><g><rect class="lapis"/></g></svg>',
  )
  expect(drawFigure('<svg viewBox="0 0 9 9"><g></svg>', {}, '')).toBe('')
})
