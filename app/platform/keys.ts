import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { env } from '#app/platform/env.ts'

const folder = join(env.data, 'keys')
const bytes = 32
const secrets = new Map<number, Buffer>()

/**
 * The numbers of the site's secrets, newest first; the first one is in use, the others still open what they closed. Looked
 * for anew each time, for the operator or another process may have made one since.
 */
export function listKeys(): number[] {
  if (readNumbers().length === 0) makeSecret(1)
  return readNumbers().sort((a, b) => b - a)
}

/** Makes a new secret, which every process that shares the data folder uses from now on. */
export function rotateKeys(): number {
  const next = (listKeys()[0] ?? 0) + 1
  makeSecret(next)
  return next
}

/** The key for one purpose: nothing made with it tells anything of the keys for other purposes. */
export function key(purpose: string, number = listKeys()[0]): Buffer | null {
  const secret = number === undefined ? null : readSecret(number)
  return secret ? Buffer.from(hkdfSync('sha256', secret, '', `bilim ${purpose}`, bytes)) : null
}

/** A mark that only this site can make for these words: `1.Xy…`, which begins with the number of its key. */
export function sign(purpose: string, words: string): string {
  const [number] = listKeys()
  return `${number}.${markOf(key(purpose, number), words).toString('base64url')}`
}

/** Whether the mark was made by this site for these words, with the present key or an earlier one. */
export function isSigned(purpose: string, words: string, mark: string): boolean {
  const [, number, given = ''] = /^([1-9]\d{0,5})\.([\w-]{22})$/.exec(mark) ?? []
  const known = number === undefined ? null : key(purpose, Number(number))
  return known !== null && timingSafeEqual(markOf(known, words), Buffer.from(given, 'base64url'))
}

/** A text that only this site can read again, and that cannot be changed unnoticed. */
export function encryptText(purpose: string, text: string): string {
  const [number] = listKeys()
  const start = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', present(key(purpose, number)), start)
  const closed = Buffer.concat([start, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${number}.${closed.toString('base64url')}`
}

/** The text again; throws when it was changed or when its key is gone. */
export function decryptText(purpose: string, encrypted: string): string {
  const [number = '', body = ''] = encrypted.split('.', 2)
  const closed = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', present(key(purpose, Number(number))), closed.subarray(0, 12))
  decipher.setAuthTag(closed.subarray(-16))
  return decipher.update(closed.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
}

// Half of it is enough against guessing, and short enough for an SMS.
const markOf = (known: Buffer | null, words: string) =>
  createHmac('sha256', present(known)).update(words).digest().subarray(0, 16)

function present(known: Buffer | null): Buffer {
  if (!known) throw new Error('The key is not in the folder keys of the data folder.')
  return known
}

function readNumbers(): number[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return readdirSync(folder).flatMap((name) => {
    const [, number] = /^(\d+)\.key$/.exec(name) ?? []
    return number === undefined ? [] : [Number(number)]
  })
}

// A secret never changes, so each is read once.
function readSecret(number: number): Buffer | null {
  const known = secrets.get(number)
  if (known) return known
  const file = join(folder, `${number}.key`)
  if (!existsSync(file)) return null
  const secret = Buffer.from(readFileSync(file, 'utf8'), 'hex')
  secrets.set(number, secret)
  return secret
}

// Written whole under another name first: of two processes that start at once, the second finds the key of the first.
function makeSecret(number: number): void {
  const file = join(folder, `${number}.key`)
  const draft = `${file}.${process.pid}`
  const handle = openSync(draft, 'wx', 0o600)
  writeSync(handle, randomBytes(bytes).toString('hex'))
  fsyncSync(handle)
  closeSync(handle)
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}
