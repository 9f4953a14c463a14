import { randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const tailLength = 16
// Asking the system for randomness costs more than everything else here: it is asked for many ids at once.
let pool = Buffer.alloc(0)
let used = 0

/** A new id: 26 letters, time first, so that neighbours in time are neighbours in an index. */
export function newId(): string {
  // The machine's own time: an id tells nobody a moment, and the order of ids need not follow a clock that a test has set.
  let time = Date.now()
  let head = ''
  for (let i = 0; i < 10; i++) {
    head = alphabet[time % 32] + head
    time = Math.floor(time / 32)
  }
  if (used + tailLength > pool.length) {
    pool = randomBytes(256 * tailLength)
    used = 0
  }
  let tail = ''
  for (const byte of pool.subarray(used, used + tailLength)) tail += alphabet[byte % 32]
  used += tailLength
  return head + tail
}
