import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Pack, pack } from 'tar-stream'
import { type Manifest, type Member, manifestPath } from '#app/domains/operations/back-up/manifest.ts'

type Wanted = AsyncIterable<{ path: string; file: string }>

/** Writes one archive to `target`, which is on the disk when this has answered; the manifest, which knows all others, stands last. */
export async function writeArchive(
  target: string,
  members: Wanted,
  manifestOf: (members: Member[]) => Manifest,
): Promise<{ bytes: number; sha256: string }> {
  const archive = pack()
  const hashed = hashing()
  const written = pipeline(
    Readable.from(archive),
    // Certificates are packed already; more effort makes the file hardly smaller.
    createGzip({ level: 3 }),
    hashed.through,
    createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }),
  )
  const filled = fill(archive, members, manifestOf).catch((error: Error) => archive.destroy(error))
  await Promise.all([written, filled])
  return hashed.sum()
}

async function fill(archive: Pack, members: Wanted, manifestOf: (members: Member[]) => Manifest): Promise<void> {
  const listed: Member[] = []
  for await (const { path, file } of members) listed.push({ path, ...(await addFile(archive, path, file)) })
  archive.entry({ name: manifestPath, mode: 0o600 }, `${JSON.stringify(manifestOf(listed), null, 1)}\n`)
  archive.finalize()
}

async function addFile(archive: Pack, path: string, file: string): Promise<Omit<Member, 'path'>> {
  const { size, mtime } = await stat(file)
  const hashed = hashing()
  await new Promise<void>((resolve, reject) => {
    const noted = (error?: Error | null) => (error ? reject(error) : resolve())
    const entry = archive.entry({ name: path, size, mtime, mode: 0o600 }, noted)
    pipeline(createReadStream(file), hashed.through, entry).catch(reject)
  })
  return hashed.sum()
}

/** Lets bytes through and knows afterwards how many they were and their SHA-256. */
export function hashing() {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece)
      bytes += piece.length
      done(null, piece)
    },
  })
  return { through, sum: () => ({ bytes, sha256: hash.digest('hex') }) }
}
