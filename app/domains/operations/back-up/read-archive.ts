import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import {
  databasePath,
  isMemberPath,
  type Manifest,
  type Member,
  manifestPath,
  readManifest,
} from '#app/domains/operations/back-up/manifest.ts'
import { hashing } from '#app/domains/operations/back-up/write-archive.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

type Entry = ReturnType<typeof extract> extends AsyncIterable<infer One> ? One : never
const largestManifest = 512 * 1024 * 1024

/**
 * Reads an archive from end to end and compares every member with the manifest; into `folder`, if there is one, each is
 * written on the way. Whatever does not fit ends it with a sentence for the operator.
 */
export async function readArchive(archive: string, folder: string | null): Promise<Manifest> {
  const found = await stat(archive).catch(() => null)
  if (!found?.isFile()) throw new StartFault(`There is no file ${archive}.`)
  const members = new Map<string, Member>()
  let manifest: Manifest | undefined
  const [source, inflated, unpacked] = [createReadStream(archive), createGunzip(), extract()]
  for (const stream of [source, inflated]) stream.on('error', (error: Error) => unpacked.destroy(error))
  source.pipe(inflated).pipe(unpacked as unknown as Writable)
  try {
    for await (const entry of unpacked) {
      const { name, type } = entry.header
      const isNew = type === 'file' && !members.has(name) && manifest === undefined
      if (isNew && name === manifestPath) manifest = readManifest(await textOf(entry, archive), archive)
      else if (isNew && isMemberPath(name)) members.set(name, await takeFile(entry, name, folder))
      else throw new StartFault(`The file ${archive} holds what no back-up holds.`)
    }
  } catch (error) {
    throw sayWhy(error, archive)
  } finally {
    source.destroy()
    inflated.destroy()
  }
  return compare(manifest, members, archive)
}

async function takeFile(entry: Entry, path: string, folder: string | null): Promise<Member> {
  const hashed = hashing()
  const sink = folder ? await fileSink(join(folder, path)) : new Writable({ write: (_piece, _, done) => done() })
  await pipeline(Readable.from(entry), hashed.through, sink)
  return { path, ...hashed.sum() }
}

async function fileSink(file: string) {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  return createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })
}

async function textOf(entry: Entry, archive: string): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of entry as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes > largestManifest) throw new StartFault(`The file ${archive} is damaged.`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function compare(manifest: Manifest | undefined, members: Map<string, Member>, archive: string): Manifest {
  if (!manifest) throw new StartFault(`The file ${archive} is no whole back-up: its end is missing.`)
  const differs = manifest.members.find(({ path, bytes, sha256 }) => {
    const member = members.get(path)
    return member?.bytes !== bytes || member.sha256 !== sha256
  })
  const isComplete = members.size === manifest.members.length && members.has(databasePath[manifest.provider])
  if (differs || !isComplete)
    throw new StartFault(`The back-up ${archive} is damaged${differs ? ` at ${differs.path}` : ''}. Take another one.`)
  return manifest
}

/** Says in a sentence why an archive could not be read; what has nothing to do with it stays as it is. */
function sayWhy(error: unknown, archive: string): unknown {
  if (error instanceof StartFault) return error
  const { code = '' } = error as { code?: string }
  if (code === 'ENOSPC') return new StartFault('The disk is full. Make room and try again.')
  if (/^E[A-Z]+$/.test(code)) return error
  return new StartFault(`The file ${archive} is no back-up, or it is damaged.`)
}
