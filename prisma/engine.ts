import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { migrationsFolder, readMigrations } from './migrations.ts'
import { type Provider, schemaFiles } from './schema.ts'

type Diff = { stdout?: string; exitCode: number }

/** The SQL that leads from the migrations to the schema; empty when they agree. `url` is used for shadow databases only. */
export async function diffToSchema(provider: Provider, url: string): Promise<string> {
  const files = schemaFiles(provider).map(([path, content]) => ({ path, content }))
  const baseDir = migrationsFolder(provider)
  const from = {
    tag: 'migrations' as const,
    baseDir,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    migrationDirectories: readMigrations(baseDir).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
  const { stdout, exitCode } = await withEngine(provider, url, files, (engine) =>
    engine.diff({
      from,
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return exitCode === 2 ? (stdout ?? '') : ''
}

type Engine = { diff(params: object): Promise<Diff> }

async function withEngine<T>(
  provider: Provider,
  url: string,
  files: { path: string; content: string }[],
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace('schema_engine.js', 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  const { __wbg_set_wasm, SchemaEngine } = bindings as unknown as {
    __wbg_set_wasm(exports: WebAssembly.Exports): void
    SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<Engine> }
  }
  __wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start()
  const bound = bindMigrationAwareSqlAdapterFactory(provider === 'sqlite' ? sqliteFactory() : postgresqlFactory(url))
  const datamodels = files.map(({ path, content }) => [path, content])
  try {
    return await use(await SchemaEngine.new({ datamodels }, () => undefined, bound))
  } catch (error) {
    // The engine names the adapter's error by a number only; the cause waits in the registry.
    const id = /External error id#(\d+)/.exec(String((error as Error).message))?.[1]
    throw new Error(String((error as Error).message), {
      cause: id && bound.errorRegistry.consumeError(Number(id))?.error,
    })
  }
}

function sqliteFactory(): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url: ':memory:' })
  factory.connectToShadowDb = async () => {
    const shadow = await new PrismaBetterSqlite3({ url: ':memory:' }).connect()
    const one = shadow.executeRaw.bind(shadow)
    // The engine replays whole files here, while better-sqlite3 prepares one statement at a time.
    shadow.executeRaw = async (query) => {
      if (query.args.length > 0) return one(query)
      await shadow.executeScript(query.sql)
      return 0
    }
    return shadow
  }
  return factory
}

function postgresqlFactory(connectionString: string): SqlMigrationAwareDriverAdapterFactory {
  readOneByteCharAsText()
  const factory = new PrismaPg({ connectionString })
  // The adapter's own shadow would replay on the real database, because its connection string wins.
  factory.connectToShadowDb = async () => {
    const main = await factory.connect()
    const name = `shadow_${crypto.randomUUID()}`
    await main.executeScript(`CREATE DATABASE "${name}"`)
    const url = new URL(connectionString)
    url.pathname = `/${name}`
    const shadow = await new PrismaPg({ connectionString: url.href }).connect()
    const close = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await close()
      await main.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`)
      await main.dispose()
    }
    return shadow
  }
  return factory
}

// The adapter refuses the one-byte "char" (oid 18) of PostgreSQL's catalogues.
function readOneByteCharAsText(): void {
  const prototype = (pg as unknown as { Result: { prototype: { addFields(fields: { dataTypeID: number }[]): void } } })
    .Result.prototype
  const addFields = prototype.addFields
  prototype.addFields = function (fields) {
    for (const field of fields) if (field.dataTypeID === 18) field.dataTypeID = 25
    return addFields.call(this, fields)
  }
}
