import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** Makes a folder for the site's data where there is none, or says that it cannot be written to. */
export function makeDataFolder(folder: string): void {
  // Names, telephones and certificates stand there: what is made from now on is for the user of this process alone.
  process.umask(0o077)
  if (!isWritable(folder))
    throw new StartFault(
      `The data folder ${folder} cannot be written to. Give this user the right to write there, or set BILIM_DATA to another folder.`,
    )
}

function isWritable(folder: string): boolean {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
    closeToOthers(folder)
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}

// A group that was let in, for back-ups perhaps, stays.
function closeToOthers(folder: string): void {
  const mode = statSync(folder).mode & 0o777
  try {
    if ((mode & 0o007) > 0) chmodSync(folder, mode & 0o770)
  } catch (error) {
    // The folder of another user who lets this one in is hers to close.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
  }
}

// One level after the other: asked for all of them, Node 20 never comes back from a place like /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
