import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type KeptAnswer, keepAnswer } from '#app/platform/http/kept-answer.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

/** The few files of the build by their address, read once and compressed as far as it goes. Their names change with their bytes. */
export async function staticFiles(folder: string): Promise<Map<string, KeptAnswer>> {
  const files = new Map<string, KeptAnswer>()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const path = join(entry.parentPath, entry.name)
    const headers = { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }
    files.set(path.slice(folder.length).replaceAll('\\', '/'), await keepAnswer(readFileSync(path), headers, 11))
  }
  return files
}
