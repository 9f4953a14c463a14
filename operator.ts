import { existsSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { readContact } from '#app/domains/accounts/contact.ts'
import { backUpName, makeBackUp } from '#app/domains/operations/back-up/make.ts'
import { checkRestored } from '#app/domains/operations/back-up/replace-data.ts'
import { restoreBackUp } from '#app/domains/operations/back-up/restore.ts'
import { makeAdministrator, resetSecondFactor } from '#app/domains/operations/operator-accounts.ts'
import { rotateSiteKeys } from '#app/domains/operations/rotate-site-keys.ts'
import { exportByOperator } from '#app/domains/privacy/export-by-operator.ts'
import { now } from '#app/platform/clock.ts'
import { takeDataFolder } from '#app/platform/database/data-lock.ts'
import { env } from '#app/platform/env.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { makeDataFolder } from '#app/platform/process/data-folder.ts'
import { giveUp, StartFault } from '#app/platform/process/start-fault.ts'
import { deployPostgresql, deploySqlite } from '#prisma/deploy.ts'
import { migrationsFolder, readMigrations } from '#prisma/migrations.ts'

const help = `What an operator can do in a terminal:

  npm run backup [FILE]             Puts database, files and keys into one file while the site runs.
                                    Without FILE into BILIM_BACKUPS (${env.backups}).
  npm run restore FILE [-- --replace]
                                    Looks through a back-up and puts it in the place of the data. Stop the site first.
                                    --replace: also into a PostgreSQL database that is not empty.
  npm run operator -- create-administrator --email E-MAIL | --phone NUMBER --name NAME --sex female|male --birth-year YEAR
                      [--country KG|UZ] [--emergency]
                                    Makes somebody an administrator. Her password, for an account that is new, is read
                                    from standard input. Where there is one already, two of them decide that on the
                                    site: --emergency does it alone, which is noted. On SQLite stop the site first.
  npm run operator -- reset-second-factor CONTACT
                                    Takes away the second factor of who lost it. On SQLite stop the site first.
  npm run operator -- rotate-keys   Makes a new key for what the site signs and closes; earlier ones still open what they
                                    closed. On SQLite stop the site first; elsewhere running processes take it up at once.
  npm run operator -- export-person CONTACT FILE
                                    Writes everything about a person into a ZIP, for her; it is noted. On SQLite stop the
                                    site first.
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

  async 'create-administrator'() {
    const { values } = parseArgs({ args: words, options: administratorOptions })
    const { email, phone, name = '', sex, country = 'KG', emergency = false } = values
    const birthYear = Number(values['birth-year'])
    if (country !== 'KG' && country !== 'UZ') throw new StartFault('The country is KG or UZ.')
    const contact = readContact(email ?? phone ?? '', country)
    if (!contact) throw new StartFault('Give --email or --phone as it would be typed in that country.')
    if (!name.trim()) throw new StartFault('Give --name, as in the passport.')
    if (sex !== 'female' && sex !== 'male') throw new StartFault('Give --sex female or --sex male, as she says.')
    if (!(birthYear > 1900 && birthYear < 2100)) throw new StartFault('Give --birth-year, four figures.')
    await openDatabase()
    if (process.stdin.isTTY) process.stderr.write('Password (it is shown as you type): ')
    const [password = ''] = (await text(process.stdin)).split(/\r?\n/, 1)
    const made = await makeAdministrator({ contact, name: name.trim(), sex, birthYear, country, password }, emergency)
    if (!made.ok) throw new StartFault(refused[made.reason])
    say(
      made.isNew ? 'The account is made, and is an administrator.' : 'The account that was there is an administrator.',
    )
  },

  async 'reset-second-factor'() {
    const [contact] = words
    if (!contact) throw new StartFault('Name the person by phone or e-mail.')
    await openDatabase()
    const reset = await resetSecondFactor(contact)
    if (!reset.ok) throw new StartFault(refused[reset.reason])
    say('Her second factor is taken away. She sets it up anew when she signs in.')
  },

  async 'rotate-keys'() {
    await openDatabase()
    const number = await rotateSiteKeys()
    say(`Key ${number} is in use from now on. What was closed or signed with earlier ones still opens.`)
  },

  async 'export-person'() {
    const [contact, named] = words
    if (!contact || !named) throw new StartFault('Name the person by phone or e-mail, and the file to write.')
    // Before anything is noted: what cannot be written is not handed over.
    if (existsSync(at(named))) throw new StartFault(`There is already a file ${at(named)}. Name another one.`)
    if (!existsSync(dirname(at(named)))) throw new StartFault(`There is no folder ${dirname(at(named))}.`)
    await openDatabase()
    const made = await exportByOperator(contact)
    if (!made.ok) throw new StartFault(refused[made.reason])
    writeFileSync(at(named), made.archive, { mode: 0o600, flag: 'wx' })
    say(`Everything about her is in ${at(named)}. Give it to nobody else.`)
  },
}

const administratorOptions = {
  email: { type: 'string' },
  phone: { type: 'string' },
  name: { type: 'string' },
  sex: { type: 'string' },
  'birth-year': { type: 'string' },
  country: { type: 'string' },
  emergency: { type: 'boolean' },
} as const

const refused = messagesFor('en').refusals

/** On SQLite one process writes: while the site runs, this ends with a sentence. */
async function openDatabase(): Promise<void> {
  makeDataFolder(env.data)
  checkRestored(env.data)
  if (env.DATABASE_URL) await deployPostgresql(env.DATABASE_URL)
  else {
    takeDataFolder(env.data)
    deploySqlite(env.sqliteFile)
  }
}

try {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (!run) throw new StartFault(`There is no command ${command}. npm run operator -- --help lists them.`)
  await run()
  process.exit(0)
} catch (error) {
  if (error instanceof StartFault) giveUp(error.message)
  // A word that no command knows is named by Node.
  if ((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) giveUp((error as Error).message)
  throw error
}
