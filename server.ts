import { createServer } from 'node:http'
import { join } from 'node:path'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { hasSessionCookie } from '#app/domains/accounts/session.ts'
import { loadContent } from '#app/domains/content/load.ts'
import { contentEpoch, knownEpoch } from '#app/domains/courses/epoch.ts'
import { checkRestored } from '#app/domains/operations/back-up/replace-data.ts'
import { seconds } from '#app/platform/clock.ts'
import { takeDataFolder } from '#app/platform/database/data-lock.ts'
import { startCheckpoints } from '#app/platform/database/sqlite-disk.ts'
import { checkNotEmptied, sqliteFault } from '#app/platform/database/sqlite-fault.ts'
import { closeDb } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { serverLimits } from '#app/platform/http/limits.ts'
import { requestListener } from '#app/platform/http/server.ts'
import { shortWay } from '#app/platform/http/short-way.ts'
import { closeThreads } from '#app/platform/load/threads.ts'
import { log } from '#app/platform/log.ts'
import { makeDataFolder } from '#app/platform/process/data-folder.ts'
import { listen } from '#app/platform/process/listen.ts'
import { giveUp, StartFault } from '#app/platform/process/start-fault.ts'
import { stopServer } from '#app/platform/process/stop-server.ts'
import { queue } from '#app/platform/queue/index.ts'
import { checkRedis } from '#app/platform/queue/redis-fault.ts'
import { knowAddresses } from '#app/platform/shown-path.ts'
import { storage } from '#app/platform/storage/index.ts'
import { closedFor } from '#app/routes/closed-for.ts'
import { startWorker } from '#jobs/worker.ts'
import { deployPostgresql, deploySqlite } from '#prisma/deploy.ts'

process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))

try {
  await start()
} catch (error) {
  if (error instanceof StartFault) giveUp(error.message)
  throw error
}

/** Makes everything ready, opens the door, and begins to work. */
async function start(): Promise<void> {
  for (const folder of [env.data, join(env.data, 'files')]) makeDataFolder(folder)
  if (!env.DATABASE_URL) takeDataFolder(env.data)
  checkRestored(env.data)
  if (env.REDIS_URL) await checkRedis(env.REDIS_URL)
  const signIns = await prepareDatabase()

  const server = createServer(serverLimits, await site())
  const port = await listen(server, env.PORT, env.HOST)
  const address = env.PORT === 0 && !env.BILIM_ORIGIN ? `http://localhost:${port}` : env.origin
  process.stdout.write(`\nBilim is open at ${address}\n`)
  if (env.BILIM_DEMO === 'yes') for (const line of signIns) process.stdout.write(`  ${line}\n`)

  const checkpoints = env.DATABASE_URL ? null : startCheckpoints(env.sqliteFile)
  const worker = startWorker()
  storage
    .tidy()
    .catch((error) => log.error({ err: error }, 'What an earlier process left half written stays on the disk.'))

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    // Requests under way are answered and running work ends before what they stand on goes away.
    await stopServer(server, seconds(10))
    await worker.close()
    checkpoints?.stop()
    await queue.close()
    await closeThreads()
    await closeDb()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

/** Brings schema and content to where this code is; gives the demo people who can sign in. */
async function prepareDatabase(): Promise<string[]> {
  try {
    if (env.DATABASE_URL) await deployPostgresql(env.DATABASE_URL)
    else {
      checkNotEmptied(env.sqliteFile, join(env.data, 'files'))
      deploySqlite(env.sqliteFile)
    }
    const loaded = await loadContent('content')
    if (loaded.ok) return loaded.signIns
    throw new StartFault(`The content was not loaded; nothing was changed. Mend these:\n${loaded.mistakes.join('\n')}`)
  } catch (error) {
    throw env.DATABASE_URL ? error : sqliteFault(env.sqliteFile, error)
  }
}

async function site() {
  const build = (await import('#build/server/index.js')) as unknown as ServerBuild
  knowAddresses(['assets/*', ...Object.values(build.routes).flatMap((route) => route?.path ?? [])])
  const [short, long] = [shortWay(build), createRequestHandler(build, 'production')]
  return requestListener({
    handle: async (request, context) => (await short(request, context)) ?? long(request, context),
    isPersonal: hasSessionCookie,
    knownEpoch,
    contentEpoch,
    closedFor,
    assets: join('build', 'client'),
  })
}
