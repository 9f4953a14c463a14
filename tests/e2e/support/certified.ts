// Fills an empty data folder with one certificate and its PDF, and says its number.
import { join } from 'node:path'
import { env } from '#app/platform/env.ts'
import { makeDataFolder } from '#app/platform/process/data-folder.ts'
import { deploySqlite } from '#prisma/deploy.ts'

for (const folder of [env.data, join(env.data, 'files')]) makeDataFolder(folder)
deploySqlite(env.sqliteFile)
const { createCertificate } = await import('#tests/support/create-certificate.ts')
const { drain } = await import('#tests/support/jobs.ts')
const { closeDb } = await import('#app/platform/db.ts')
const { closeThreads } = await import('#app/platform/load/threads.ts')

const { serial } = await createCertificate({ learner: { officialName: 'Asanova Burul' } })
await drain()
await closeThreads()
await closeDb()
process.stderr.write(serial)
