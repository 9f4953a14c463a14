/** One fact in the order its language says it: words before, the value, words after. */
export type Fact = { before?: string | undefined; value?: string | number | undefined; after?: string | undefined }

/** The facts of a thing in one line. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <ul className="facts">
      {facts.map(({ before, value, after }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two facts may read alike, and none ever moves
        <li key={place}>
          {before ? `${before} ` : null}
          {value === undefined ? null : <b>{value}</b>}
          {after ? ` ${after}` : null}
        </li>
      ))}
    </ul>
  )
}
