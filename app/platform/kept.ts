/**
 * Makes a value once for each that is asked for and keeps it, so that all who ask share it. A failure is not kept. When there are more
 * than `most`, all are forgotten.
 */
export function keepEach<Given extends (string | number | undefined)[], Value>(
  make: (...given: Given) => Promise<Value>,
  most = Number.POSITIVE_INFINITY,
) {
  const known = new Map<string, Promise<Value>>()
  return (...given: Given): Promise<Value> => {
    const key = given.join(' ')
    const earlier = known.get(key)
    if (earlier) return earlier
    const value = make(...given)
    if (known.size >= most) known.clear()
    known.set(key, value)
    value.catch(() => known.get(key) === value && known.delete(key))
    return value
  }
}
