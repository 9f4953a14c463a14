import { availableParallelism } from 'node:os'
import { drawCertificate } from '#app/domains/certificates/drawing/draw.ts'
import type { CertificateFacts } from '#app/domains/certificates/drawing/facts.ts'
import { newSerial } from '#app/domains/certificates/serial.ts'
import { closeThreads, runInThread } from '#app/platform/load/threads.ts'
import { certificateFacts, certificateLocales } from '#tests/support/certificate-facts.ts'

/** Draws certificates for so many seconds, on this thread alone or on all, and writes what it did as one line of JSON. */
export type Drawn = { seconds: number; bytes: number[] }

const [way, seconds = '1'] = process.argv.slice(2)
const built = new URL('../../build/draw-thread.js', import.meta.url)
const inThread = async (facts: CertificateFacts) => (await runInThread<Uint8Array>(built, facts)).length
const here = async (facts: CertificateFacts) => (await drawCertificate(facts)).length
const [draw, together] = way === 'all' ? [inThread, 2 * availableParallelism()] : [here, 1]
let count = 0

async function drawUntil(end: number): Promise<number[]> {
  const bytes: number[] = []
  const one = async () => {
    while (performance.now() < end) {
      const locale = certificateLocales[count % certificateLocales.length] ?? 'ky'
      bytes.push(await draw(certificateFacts(locale, { serial: newSerial(), academicHours: 1 + (count++ % 99) })))
    }
  }
  await Promise.all(Array.from({ length: together }, one))
  return bytes
}

// The first ones read the fonts and teach the compiler.
await drawUntil(performance.now() + Math.min(3, Number(seconds)) * 1000)
const began = performance.now()
const bytes = await drawUntil(began + Number(seconds) * 1000)
const drawn: Drawn = { seconds: (performance.now() - began) / 1000, bytes }
await closeThreads()
process.stdout.write(JSON.stringify(drawn))
