import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Provider = 'sqlite' | 'postgresql'

const folder = join(import.meta.dirname, 'schema')

/** The schema files as one database reads them: the SQLite text is the source, the PostgreSQL text follows from it. */
export function schemaFiles(provider: Provider): [name: string, text: string][] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      if (provider === 'sqlite' || name !== 'base.prisma') return [name, text]
      return [
        name,
        text
          .replace('provider = "sqlite"', 'provider = "postgresql"')
          .replace('generated/sqlite', 'generated/postgresql'),
      ]
    })
}
