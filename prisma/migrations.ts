import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Provider } from './schema.ts'

export type Migration = { name: string; sql: string; checksum: string }

/** Where the migrations of a database stand: one folder each, in the order of their names. */
export const migrationsFolder = (provider: Provider, root = 'prisma'): string =>
  provider === 'sqlite' ? join(root, 'migrations') : join(root, 'postgresql', 'migrations')

export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
