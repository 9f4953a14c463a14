/**
 * Makes a value once for each that is asked for and keeps it, so that all who ask share it. A failure is not kept. When
 * there are more than `most`, all are forgotten.
 */
export function keepEach<Given extends (string | number | undefined)[], Value>(
  make: (...given: Given) => Value,
  most = Number.POSITIVE_INFINITY,
) {
  const known = new Map<string, Value>()
  return (...given: Given): Value => {
    const key = given.join(' ')
    const earlier = known.get(key)
    if (earlier !== undefined) return earlier
    const value = make(...given)
    if (known.size >= most) known.clear()
    known.set(key, value)
    if (value instanceof Promise) value.catch(() => known.get(key) === value && known.delete(key))
    return value
  }
}
