import { elements, isBox, mayStand, placeholder } from '#app/domains/courses/lesson/figure-parts.ts'
import { type Element, readXml } from '#app/domains/courses/lesson/read-xml.ts'
import type { Report } from '#app/domains/courses/mistakes.ts'

const widest = 720
const smallestText = 15

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
