import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { hasSessionCookie } from '#app/domains/accounts/session.ts'
import { loadContent } from '#app/domains/content/load.ts'
import { contentEpoch, knownEpoch } from '#app/domains/courses/epoch.ts'
import { closeDb } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { requestListener } from '#app/platform/http/server.ts'
import { shortWay } from '#app/platform/http/short-way.ts'
import { log } from '#app/platform/log.ts'
import { takeDataFolder } from '#app/platform/one-process.ts'
import { startCheckpoints } from '#app/platform/sqlite-disk.ts'
import { startWorker } from '#jobs/worker.ts'
import { deployPostgresql, deploySqlite, MigrationMismatch } from '#prisma/deploy.ts'

/** Ends the start with one sentence for the operator. */
function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(78)
}

try {
  mkdirSync(env.data, { recursive: true })
  accessSync(env.data, constants.W_OK)
} catch {
  giveUp(
    `The data folder ${env.data} cannot be written to. Give this user the right to write there, or set BILIM_DATA to another folder.`,
  )
}
if (!env.DATABASE_URL && !takeDataFolder(env.data))
  giveUp(`Another process is already using ${env.sqliteFile}. Stop it first, or set BILIM_DATA to another folder.`)
try {
  if (env.DATABASE_URL) await deployPostgresql(env.DATABASE_URL)
  else deploySqlite(env.sqliteFile)
} catch (error) {
  if (error instanceof MigrationMismatch) giveUp(error.message)
  throw error
}
const loaded = await loadContent('content')
if (!loaded.ok) giveUp(`The content was not loaded; nothing was changed. Mend these:\n${loaded.mistakes.join('\n')}`)

const build = (await import('#build/server/index.js')) as unknown as ServerBuild
const [short, long] = [shortWay(build), createRequestHandler(build, 'production')]
const server = createServer(
  await requestListener({
    handle: async (request, context) => (await short(request, context)) ?? long(request, context),
    isPersonal: hasSessionCookie,
    knownEpoch,
    contentEpoch,
    assets: join('build', 'client'),
  }),
)
server.listen(env.PORT, env.HOST)
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    giveUp(`Port ${env.PORT} is taken. Stop the program that uses it, or set PORT to another number.`)
  throw error
})
server.on('listening', () => {
  process.stdout.write(`\nBilim is open at ${env.origin}\n`)
  if (env.BILIM_DEMO === 'yes') for (const line of loaded.signIns) process.stdout.write(`  ${line}\n`)
})
const checkpoints = env.DATABASE_URL ? null : startCheckpoints(env.sqliteFile)
const worker = startWorker()

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  // Requests under way are answered and running work ends before the process does.
  checkpoints?.stop()
  server.close()
  await worker.close()
  await closeDb()
  process.exit(0)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
