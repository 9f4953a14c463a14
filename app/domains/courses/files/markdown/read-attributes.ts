import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Reading } from '#app/domains/courses/files/markdown/read-inline.ts'

type Directive = { needs?: string[]; takes?: string[]; isTitled?: boolean }
const containers = new Map<string, Directive>([
  ['table', { needs: ['caption'], takes: ['ill'] }],
  ['figure', { needs: ['src', 'alt'], takes: ['ill'] }],
  ['note', { isTitled: true }],
  ['warning', { isTitled: true }],
  ['example', { isTitled: true, takes: ['ill'] }],
  ['law', { isTitled: true, needs: ['act'], takes: ['article', 'date'] }],
  ['details', { isTitled: true, takes: ['ill'] }],
  ['untranslated', {}],
])
const leaves = new Map<string, Directive>([
  ['attachment', { isTitled: true, needs: ['file'] }],
  ['check', { needs: ['question'] }],
])

/** The attributes of a directive; missing and unknown ones are reported. Null when the directive is not known. */
export function readAttributes(
  node: ContainerDirective | LeafDirective,
  isTitled: boolean,
  reading: Reading,
): Record<string, string | undefined> | null {
  const [known, colons] = node.type === 'leafDirective' ? [leaves, '::'] : [containers, ':::']
  const directive = known.get(node.name)
  if (!directive) {
    reading.report(node, `${colons}${node.name} is not known`)
    return null
  }
  const { needs = [], takes = [] } = directive
  const given = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? undefined]),
  )
  for (const name of needs) if (!given[name]?.trim()) reading.report(node, `${colons}${node.name} needs \`${name}\``)
  for (const name of Object.keys(given)) {
    if (![...needs, ...takes].includes(name)) reading.report(node, `${colons}${node.name} takes no \`${name}\``)
  }
  if (directive.isTitled && !isTitled) reading.report(node, `${colons}${node.name} needs a title in […]`)
  if (!directive.isTitled && isTitled) reading.report(node, `${colons}${node.name} takes no title`)
  return given
}
