import { query, type Value } from '#app/platform/db.ts'

/** A piece of SQL with what is put into it, for questions that are built from what was asked. */
export type Sql = { words: readonly string[]; values: Value[] }

const isSql = (part: Value | Sql): part is Sql => part !== null && typeof part === 'object' && 'words' in part

/** Puts pieces together; what is no piece itself is a value and never read as SQL. */
export function sql(template: TemplateStringsArray, ...parts: (Value | Sql)[]): Sql {
  const [first = '', ...rest] = template
  const words = [first]
  const values: Value[] = []
  rest.forEach((text, place) => {
    const part = parts[place] ?? null
    if (isSql(part)) {
      const [begin = '', ...more] = part.words
      words[words.length - 1] += begin
      words.push(...more)
      values.push(...part.values)
      words[words.length - 1] += text
    } else {
      values.push(part)
      words.push(text)
    }
  })
  return { words, values }
}

/** Several pieces with words of SQL between them. */
export const joined = (pieces: readonly Sql[], between: string): Sql =>
  pieces.reduce(
    (all, piece, place) => (place === 0 ? piece : sql`${all}${{ words: [between], values: [] }}${piece}`),
    nothing,
  )

const nothing: Sql = { words: [''], values: [] }

/** The rows such a question finds. */
export const queryBuilt = <Row>({ words, values }: Sql): Promise<Row[]> =>
  query<Row>(Object.assign([...words], { raw: words }) as unknown as TemplateStringsArray, ...values)
