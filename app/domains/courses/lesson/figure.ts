import { escapeAttribute, escapeText } from '#app/domains/courses/lesson/html.ts'
import { type Element, readXml } from '#app/domains/courses/lesson/read-xml.ts'
import type { Report } from '#app/domains/courses/mistakes.ts'

const elements = new Set(['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'])
const fills = ['ink', 'quiet', 'paper', 'sheet', 'rule', 'lapis', 'madder', 'gold', 'leaf']
const washes = ['lapis-wash', 'madder-wash', 'gold-wash', 'leaf-wash']
const lines = ['line-ink', 'line-quiet', 'line-rule', 'line-lapis', 'line-madder', 'line-gold', 'line-leaf']
const classes = new Set([...fills, ...washes, ...lines])
const widest = 720
const smallestText = 15

const number = /^[-+\d.eE]+%?$/
const numbers = /^[-+\d.,eE\s]+$/
const allowed = new Map<string, RegExp>([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy'].map((name) => [name, number] as const),
  ...['width', 'height', 'stroke-width', 'stroke-dashoffset', 'opacity', 'font-size'].map(
    (name) => [name, number] as const,
  ),
  ['points', numbers],
  ['stroke-dasharray', numbers],
  ['d', /^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]+$/],
  ['transform', /^(?:(?:translate|rotate|scale|skewX|skewY|matrix)\([-+\d.,eE\s]+\)\s*)+$/],
  ['fill', /^none$/],
  ['stroke', /^none$/],
  ['fill-rule', /^(?:evenodd|nonzero)$/],
  ['stroke-linecap', /^(?:butt|round|square)$/],
  ['stroke-linejoin', /^(?:miter|round|bevel)$/],
  ['font-weight', /^(?:normal|bold|[1-9]00)$/],
  ['font-style', /^(?:normal|italic)$/],
  ['text-anchor', /^(?:start|middle|end)$/],
  ['dominant-baseline', /^(?:auto|middle|central|hanging)$/],
])

/** The keys of the words a drawing asks for; every part of it that may not stand in a page is reported. */
export function checkFigure(svg: string, report: Report): string[] {
  const root = readXml(svg, report)
  if (!root) return []
  const { viewBox, xmlns, ...more } = root.attributes
  const [, , width = 0] = (viewBox ?? '').split(/[\s,]+/).map(Number)
  if (root.name !== 'svg') report(root.line, 'the drawing must be one <svg>')
  if (!viewBox || !isBox(viewBox)) report(root.line, '`viewBox` is missing or is not four numbers')
  if (width > widest) report(root.line, `the drawing is ${width} units wide, at most ${widest} are allowed`)
  for (const name of Object.keys(more)) report(root.line, `<svg> takes no \`${name}\``)
  const keys = new Set<string>()
  for (const child of root.children) checkPart(child, keys, report)
  return [...keys]
}

function checkPart(part: Element | string, keys: Set<string>, report: Report): void {
  if (typeof part === 'string') {
    for (const [, key = ''] of part.matchAll(placeholder)) keys.add(key)
    return
  }
  const { name, attributes, line, children } = part
  if (!elements.has(name)) {
    report(line, `<${name}> is not allowed in a drawing`)
    return
  }
  const isText = name === 'text' || name === 'tspan'
  for (const child of children) {
    if (typeof child === 'string' && child.trim() !== '' && !isText) report(line, 'words stand in <text> only')
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!mayStand(attribute, value)) report(line, `\`${attribute}="${value}"\` is not allowed on <${name}>`)
  }
  if (Number(attributes['font-size'] ?? smallestText) < smallestText) {
    report(line, `text is ${attributes['font-size']} units high, at least ${smallestText} are needed`)
  }
  for (const child of children) checkPart(child, keys, report)
}

const placeholder = /\{\{\s*([\w-]+)\s*\}\}/g
const isBox = (value: string) => /^[-\d.]+(?:[\s,]+[-\d.]+){3}$/.test(value.trim())
const mayStand = (attribute: string, value: string): boolean =>
  attribute === 'class'
    ? value.split(/\s+/).every((one) => classes.has(one))
    : allowed.get(attribute)?.test(value.trim()) === true

/** A drawing with its words filled in, as it stands in a page. What is not allowed in one is left out. */
export function drawFigure(svg: string, words: Record<string, string>, alt: string): string {
  const root = readXml(svg, () => {})
  const viewBox = root?.attributes.viewBox ?? ''
  if (root?.name !== 'svg' || !isBox(viewBox)) return ''
  const inside = root.children.map((child) => drawPart(child, words)).join('')
  return `<svg role="img" aria-label="${escapeAttribute(alt)}" viewBox="${escapeAttribute(viewBox)}">${inside}</svg>`
}

function drawPart(part: Element | string, words: Record<string, string>): string {
  if (typeof part === 'string') return part.trim() === '' ? '' : escapeText(fill(part, words))
  if (!elements.has(part.name)) return ''
  const attributes = Object.entries(part.attributes)
    .filter(([name, value]) => mayStand(name, value))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
  const start = `<${part.name}${attributes.join('')}`
  const inside = part.children.map((child) => drawPart(child, words)).join('')
  return inside ? `${start}>${inside}</${part.name}>` : `${start}/>`
}

const fill = (text: string, words: Record<string, string>): string =>
  text.replace(placeholder, (_, key: string) => (Object.hasOwn(words, key) ? (words[key] ?? '') : ''))
