/**
 * Reads JSON text by `read`, once for each text: what is published never changes and is asked for with every page. All who
 * ask share what was read. When there are more texts than `most`, all are forgotten.
 */
export function readEachOnce<Value>(read: (json: unknown) => Value, most = 2000): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const earlier = known.get(text)
    if (earlier !== undefined) return earlier
    const value = read(JSON.parse(text))
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}
