import { existsSync } from 'node:fs'

/**
 * The file at `path` in the folder of `from` or the nearest folder above it: found alike from the source tree and from
 * the built server, whose files lie elsewhere.
 */
export function nearestFile(path: string, from: string): URL {
  for (let folder = new URL('.', from); ; folder = new URL('..', folder)) {
    const file = new URL(path, folder)
    if (existsSync(file)) return file
    if (folder.pathname === new URL('..', folder).pathname) throw new Error(`No ${path} in or above ${from}`)
  }
}
