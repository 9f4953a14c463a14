import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'

/** The files of one course as they lie on the disk, and a hash that changes with any of them. */
export type CourseFolder = { path: string; slug: string; files: Map<string, Buffer>; hash: string }

// Part of every hash: raising it makes each course a new version although its files are the same.
const compilation = 2

/** Reads every file of a course folder; names that begin with a dot are passed over. */
export async function openCourseFolder(path: string): Promise<CourseFolder> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const files = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(path, name))] as const)))
  return { path, slug: basename(path), files, hash: hashFiles(files) }
}

/** Changes with the name and every byte of any of the files. */
export function hashFiles(files: Map<string, Buffer>): string {
  const hash = createHash('sha256').update(`${compilation}\n`)
  for (const [name, bytes] of files) hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  return hash.digest('hex')
}
