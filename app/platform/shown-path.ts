type Branch = { next: Map<string, Branch>; pattern?: string }

const root: Branch = { next: new Map() }
const unknown = '(unknown)'

/** Tells which addresses there are, as patterns like `:lang/courses/:course` or `v/:serial?`; the others are nobody's but the asker's. */
export function knowAddresses(patterns: string[]): void {
  for (const pattern of patterns) {
    let branch = root
    for (const part of pattern.split('/')) {
      // What may be left out is an address without it, too.
      if (part.endsWith('?')) branch.pattern = `/${pattern}`
      const name = part.startsWith(':') ? ':' : part
      const next = branch.next.get(name) ?? { next: new Map() }
      branch.next.set(name, next)
      branch = next
    }
    branch.pattern = `/${pattern}`
  }
}

/** An address as it may be logged: the pattern it follows, without anything that somebody typed. */
export function shownPath(path: string): string {
  return path === '/' ? path : (find(root, path.slice(1).split('/')) ?? unknown)
}

function find(branch: Branch, [part, ...rest]: string[]): string | undefined {
  if (part === undefined) return branch.pattern
  const [same, any] = [branch.next.get(part), branch.next.get(':')]
  return (same && find(same, rest)) ?? (any && find(any, rest)) ?? branch.next.get('*')?.pattern
}
