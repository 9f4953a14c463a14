import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#app/platform/env.ts'
import { deployPostgresql, deploySqlite } from './deploy.ts'
import { diffToSchema } from './engine.ts'
import { migrationsFolder } from './migrations.ts'
import type { Provider } from './schema.ts'

const [command, name = 'change'] = process.argv.slice(2)

if (command === 'new') {
  if (!env.DATABASE_URL)
    throw new Error('Set DATABASE_URL to a PostgreSQL server: both migrations are written together.')
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  for (const provider of ['sqlite', 'postgresql'] satisfies Provider[]) {
    // The engine holds one database for the life of a process.
    const diff = [...process.execArgv, import.meta.filename, 'diff', provider]
    const sql = execFileSync(process.execPath, diff, { encoding: 'utf8' })
    if (!sql) continue
    const folder = join(migrationsFolder(provider), `${stamp}_${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'migration.sql'), sql)
    console.log(folder)
  }
} else if (command === 'diff' && (name === 'sqlite' || name === 'postgresql')) {
  process.stdout.write(await diffToSchema(name, env.DATABASE_URL ?? ''))
} else if (command === 'deploy') {
  mkdirSync(env.data, { recursive: true })
  const applied = env.DATABASE_URL ? await deployPostgresql(env.DATABASE_URL) : deploySqlite(env.sqliteFile)
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.')
} else {
  console.error('Usage: npm run db:new NAME, npm run db:migrate, or tsx prisma/migrate.ts diff sqlite|postgresql')
  process.exit(64)
}
