import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFiles } from './schema.ts'

// `prisma generate` asks for a schema engine it never runs; any executable will do, so nothing is downloaded.
const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
const cli = join(import.meta.dirname, '..', 'node_modules', 'prisma', 'build', 'index.js')
const derived = join(import.meta.dirname, '..', '.cache', 'postgresql')

rmSync(derived, { recursive: true, force: true })
mkdirSync(derived, { recursive: true })
for (const [name, text] of schemaFiles('postgresql')) writeFileSync(join(derived, name), text)

for (const schema of [join(import.meta.dirname, 'schema'), derived]) {
  execFileSync(process.execPath, [cli, 'generate', '--schema', schema], { env, stdio: ['ignore', 'pipe', 'inherit'] })
}
