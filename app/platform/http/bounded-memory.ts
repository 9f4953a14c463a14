/** Remembers values within so many bytes: what was asked for longest ago makes room. */
export function boundedMemory<Value>(maxBytes: number, sizeOf: (value: Value) => number) {
  const values = new Map<string, Value>()
  let bytes = 0

  const forget = (key: string): void => {
    const value = values.get(key)
    if (value === undefined) return
    values.delete(key)
    bytes -= sizeOf(value)
  }

  return {
    forget,
    find(key: string): Value | undefined {
      const value = values.get(key)
      if (value === undefined) return undefined
      values.delete(key)
      values.set(key, value)
      return value
    },
    keep(key: string, value: Value): void {
      forget(key)
      values.set(key, value)
      bytes += sizeOf(value)
      for (const oldest of values.keys()) {
        if (bytes <= maxBytes) break
        forget(oldest)
      }
    },
    clear(): void {
      values.clear()
      bytes = 0
    },
  }
}

/** Says whether a key was asked for before, lately: who asks for thousands of things that nobody else wants pushes nothing out. */
export function askedBefore(rememberedAtMost: number): (key: string) => boolean {
  const asked = new Set<string>()
  return (key) => {
    if (asked.has(key)) return true
    if (asked.size >= rememberedAtMost) asked.clear()
    asked.add(key)
    return false
  }
}
