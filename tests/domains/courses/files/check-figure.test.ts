import { expect, test } from 'vitest'
import { checkFigure } from '#app/domains/courses/files/check-figure.ts'
import { collectMistakes } from '#app/domains/courses/mistakes.ts'

function check(inside: string, root = 'viewBox="0 0 400 100"') {
  const mistakes = collectMistakes()
  const keys = checkFigure(
    `<svg xmlns="http://www.w3.org/2000/svg" ${root}>\n${inside}\n</svg>\n`,
    mistakes.in('a.svg'),
  )
  return { keys, mistakes: mistakes.listed() }
}

test('a drawing asks for the words that stand in it', () => {
  expect(check('<text x="1" y="2">{{own}}</text>\n<text x="1" y="40"><tspan>{{ grant-2 }}</tspan> 44</text>')).toEqual({
    keys: ['own', 'grant-2'],
    mistakes: [],
  })
})

test.each([
  ['a script', '<script>alert(1)</script>', '2: <script> is not allowed in a drawing'],
  ['a link', '<a href="https://example.org"><rect/></a>', '2: <a> is not allowed in a drawing'],
  ['foreign HTML', '<foreignObject><p>x</p></foreignObject>', '2: <foreignObject> is not allowed in a drawing'],
  ['a picture from elsewhere', '<image href="https://example.org/x.png"/>', '2: <image> is not allowed in a drawing'],
  [
    'something that happens on a click',
    '<rect onclick="alert(1)"/>',
    '2: `onclick="alert(1)"` is not allowed on <rect>',
  ],
  ['a colour of its own', '<rect fill="#ff0000"/>', '2: `fill="#ff0000"` is not allowed on <rect>'],
  ['a style', '<rect style="fill: url(x)"/>', '2: `style="fill: url(x)"` is not allowed on <rect>'],
  ['an id', '<rect id="main"/>', '2: `id="main"` is not allowed on <rect>'],
  ['a class that nobody knows', '<rect class="lapis hidden"/>', '2: `class="lapis hidden"` is not allowed on <rect>'],
  [
    'an attribute named like a part of every object',
    '<rect constructor="1"/>',
    '2: `constructor="1"` is not allowed on <rect>',
  ],
  ['text too small to read', '<text font-size="12">a</text>', '2: text is 12 units high, at least 15 are needed'],
  ['words outside of text', '<g>words</g>', '2: words stand in <text> only'],
  ['an element that is not closed', '<g>', '3: </svg> closes nothing'],
  ['an attribute without quotes', '<rect x=1/>', '2: here the drawing is no well-formed XML'],
  ['a section of raw text', '<text><![CDATA[<b>]]></text>', '2: here the drawing is no well-formed XML'],
])('%s is refused in a drawing', (_, inside, mistake) => {
  expect(check(inside).mistakes).toEqual([`a.svg:${mistake}`])
})

test.each([
  ['no viewBox', '', '1: `viewBox` is missing or is not four numbers'],
  ['a width', 'viewBox="0 0 1 1" width="9"', '1: <svg> takes no `width`'],
  ['too much width', 'viewBox="0 0 800 100"', '1: the drawing is 800 units wide, at most 720 are allowed'],
])('a drawing with %s is refused', (_, root, mistake) => {
  expect(check('', root).mistakes).toEqual([`a.svg:${mistake}`])
})

test('a document type with entities is refused', () => {
  const mistakes = collectMistakes()
  checkFigure('<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg viewBox="0 0 1 1">&a;</svg>', mistakes.in('a.svg'))
  expect(mistakes.listed()).toEqual(['a.svg:1: here the drawing is no well-formed XML'])
})
