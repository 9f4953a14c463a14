import { readdirSync, statSync } from 'node:fs'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** A database without a byte beside files that people's work has left was emptied, and is no new site. */
export function checkNotEmptied(file: string, filesFolder: string): void {
  const isEmpty = statSync(file, { throwIfNoEntry: false })?.size === 0
  if (isEmpty && readdirSync(filesFolder).some((name) => /^[0-9a-f]{2}$/.test(name)))
    throw new StartFault(
      `The file ${file} is empty, but ${filesFolder} is not. Put a back-up of the data folder in its place, or delete both to begin anew.`,
    )
}

/** What an operator can do about an SQLite file that does not open; any other error is given back as it is. */
export function sqliteFault(file: string, error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code) || /disk image is malformed|file is not a database/.test(message))
    return new StartFault(`The file ${file} is damaged. Put a back-up of the data folder in its place and start again.`)
  if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code))
    return new StartFault(`The file ${file} cannot be opened for writing. Give this user the right to write to it.`)
  if (/^SQLITE_(FULL|IOERR)/.test(code))
    return new StartFault(`The file ${file} cannot be written. Look whether the disk is full or failing.`)
  return error
}
