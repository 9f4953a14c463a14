type Keeping<Row> = {
  wanted: Row[]
  existing: Row[]
  /** What makes two rows the same thing. */
  keyOf: (row: Row) => string
  create: (rows: Row[]) => Promise<unknown>
  update: (row: Row) => Promise<unknown>
}

/** Adds rows that are new and changes those that differ; rows that are no longer wanted stay. Says if anything changed. */
export async function keepRows<Row extends object>({
  wanted,
  existing,
  keyOf,
  create,
  update,
}: Keeping<Row>): Promise<boolean> {
  const there = new Map(existing.map((row) => [keyOf(row), row]))
  const isNew = (row: Row) => !there.has(keyOf(row))
  const differs = (row: Row) => {
    const before = there.get(keyOf(row))
    return before !== undefined && Object.entries(row).some(([column, value]) => before[column as keyof Row] !== value)
  }
  const created = wanted.filter(isNew)
  const changed = wanted.filter(differs)
  if (created.length > 0) await create(created)
  for (const row of changed) await update(row)
  return created.length + changed.length > 0
}
