import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkNotEmptied } from '#app/platform/database/sqlite-fault.ts'
import { env } from '#app/platform/env.ts'

test('a database that was emptied is not taken for a new site, and one just begun is', () => {
  const folder = mkdtempSync(join(env.data, 'data-'))
  const [file, files] = [join(folder, 'bilim.sqlite'), join(folder, 'files')]
  mkdirSync(join(files, 'unfinished'), { recursive: true })
  checkNotEmptied(file, files)
  writeFileSync(file, '')
  checkNotEmptied(file, files)
  mkdirSync(join(files, 'a7'))
  expect(() => checkNotEmptied(file, files)).toThrow(
    `The file ${file} is empty, but ${files} is not. Put a back-up of the data folder in its place, or delete both to begin anew.`,
  )
})
