import { elements, isBox, mayStand, placeholder } from '#app/domains/courses/lesson/figure-parts.ts'
import { escapeAttribute, escapeText } from '#app/domains/courses/lesson/html.ts'
import { type Element, readXml } from '#app/domains/courses/lesson/read-xml.ts'

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
