import Database from 'better-sqlite3'
import pg from 'pg'

type Asking = Record<string, (...given: unknown[]) => unknown>

const statements = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1')) as Asking
const clients = pg.Client.prototype as unknown as Asking

/** How many questions to the database some work asks, on whichever of the two it runs. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const undo = [
    ...['all', 'get', 'run', 'iterate'].map((name) => counted(statements, name, () => count++)),
    counted(clients, 'query', () => count++),
  ]
  try {
    await work()
  } finally {
    for (const act of undo) act()
  }
  return count
}

function counted(owner: Asking, name: string, note: () => void): () => void {
  const plain = owner[name]
  if (!plain) throw new Error(`There is no ${name} to count.`)
  owner[name] = function (this: unknown, ...given) {
    note()
    return plain.apply(this, given)
  }
  return () => {
    owner[name] = plain
  }
}
