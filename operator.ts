import { resolve } from 'node:path'
import { backUpName, makeBackUp } from '#app/domains/operations/back-up/make.ts'
import { checkRestored } from '#app/domains/operations/back-up/replace-data.ts'
import { restoreBackUp } from '#app/domains/operations/back-up/restore.ts'
import { now } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.ts'
import { giveUp, StartFault } from '#app/platform/process/start-fault.ts'
import { migrationsFolder, readMigrations } from '#prisma/migrations.ts'

const help = `What an operator can do in a terminal:

  npm run backup [FILE]             Puts database, files and keys into one file while the site runs.
                                    Without FILE into BILIM_BACKUPS (${env.backups}).
  npm run restore FILE [-- --replace]
                                    Looks through a back-up and puts it in the place of the data. Stop the site first.
                                    --replace: also into a PostgreSQL database that is not empty.
`

const [command = '--help', ...words] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)
const at = (file: string) => resolve(process.env.INIT_CWD ?? '.', file)

const commands: Record<string, () => Promise<void>> = {
  async '--help'() {
    say(help)
  },

  async backup() {
    process.umask(0o077)
    checkRestored(env.data)
    const [named] = words
    const { file, bytes, sha256 } = await makeBackUp(named ? at(named) : resolve(env.backups, backUpName(now())))
    say(`The back-up is made: ${file}\n${(bytes / 1024 / 1024).toFixed(1)} MB, SHA-256 ${sha256}`)
  },

  async restore() {
    const [named] = words.filter((word) => !word.startsWith('--'))
    if (!named) throw new StartFault('Name the back-up: npm run restore FILE')
    const known = readMigrations(migrationsFolder(env.DATABASE_URL ? 'postgresql' : 'sqlite'))
    const { manifest, aside } = await restoreBackUp(at(named), known, words.includes('--replace'))
    const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0)
    say(`Restored as of ${manifest.madeAt}: ${rows} rows and ${manifest.members.length - 1} files.`)
    for (const name of aside) say(`What stood here before is kept in ${name}. Delete it when you no longer need it.`)
    if (env.REDIS_URL)
      say('Empty Redis before you start the site: it remembers work that the restored data do not know.')
    say('Start the site: npm start')
  },
}

try {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (!run) throw new StartFault(`There is no command ${command}. npm run operator -- --help lists them.`)
  await run()
  process.exit(0)
} catch (error) {
  if (error instanceof StartFault) giveUp(error.message)
  throw error
}
