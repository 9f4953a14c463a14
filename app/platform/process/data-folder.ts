import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** Makes a folder for the site's data where there is none, or says that it cannot be written to. */
export function makeDataFolder(folder: string): void {
  if (!isWritable(folder))
    throw new StartFault(
      `The data folder ${folder} cannot be written to. Give this user the right to write there, or set BILIM_DATA to another folder.`,
    )
}

function isWritable(folder: string): boolean {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}

// One level after the other: asked for all of them, Node 20 never comes back from a place like /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
