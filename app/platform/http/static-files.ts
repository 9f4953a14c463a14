import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Encoding } from '#app/platform/http/page-cache.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

type StaticFile = { type: string; bodies: Record<Encoding, Uint8Array<ArrayBuffer>> }

/** The few files of the build, read once and compressed as far as it goes. Their names change with their bytes. */
export function staticFiles(folder: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const path = join(entry.parentPath, entry.name)
    const identity = new Uint8Array(readFileSync(path))
    files.set(path.slice(folder.length).replaceAll('\\', '/'), {
      type,
      bodies: {
        identity,
        gzip: new Uint8Array(gzipSync(identity, { level: 9 })),
        br: new Uint8Array(brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
      },
    })
  }
  return files
}
