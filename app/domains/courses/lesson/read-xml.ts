import type { Report } from '#app/domains/courses/mistakes.ts'

export type Element = {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
  line: number
}

const passedOver = /<!--[\s\S]*?-->|<\?xml[\s\S]*?\?>/y
const closing = /<\/([A-Za-z][\w-]*)\s*>/y
const opening = /<([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const attribute = /([A-Za-z][\w:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const words = /[^<]+/y

/** The tree of a small XML file; null when it is not well formed, or uses document types, entities or CDATA. */
export function readXml(text: string, report: Report): Element | null {
  const root: Element = { name: '', attributes: {}, children: [], line: 1 }
  const open = [root]
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) at = pattern.lastIndex
    return match
  }
  while (at < text.length) {
    const inside = open.at(-1) ?? root
    const line = text.slice(0, at).split('\n').length
    if (take(passedOver)) continue
    const start = take(opening)
    if (start) {
      const [, name = '', list = '', isEmpty] = start
      const element: Element = { name, attributes: readAttributes(list), children: [], line }
      inside.children.push(element)
      if (!isEmpty) open.push(element)
      continue
    }
    const end = take(closing)
    if (end && open.length > 1 && end[1] === inside.name) {
      open.pop()
      continue
    }
    const run = end ? null : take(words)
    if (!run) {
      report(line, end ? `</${end[1]}> closes nothing` : 'here the drawing is no well-formed XML')
      return null
    }
    inside.children.push(decode(run[0]))
  }
  const [element, ...more] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  if (open.length > 1) report(open.at(-1)?.line ?? 1, `<${open.at(-1)?.name}> is not closed`)
  else if (typeof element === 'object' && more.length === 0) return element
  else report(1, 'the file must hold one element')
  return null
}

const readAttributes = (list: string): Record<string, string> =>
  Object.fromEntries(
    [...list.matchAll(attribute)].map(([, name = '', double, single]) => [name, decode(double ?? single ?? '')]),
  )

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
