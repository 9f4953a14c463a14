// A process of its own that looks up a certificate by its number, as anybody may, and reads its PDF. Argument: the number.
// Says what it found, and the SHA-256 of the bytes.
import { createHash } from 'node:crypto'
import { fetchPdf } from '#app/domains/certificates/pdf-file.ts'
import { verifyCertificate } from '#app/domains/certificates/verify.ts'
import { closeDb } from '#app/platform/db.ts'

const serial = process.argv[2] ?? ''
const { verdict } = await verifyCertificate(serial, '127.0.0.1', 'ru')
const pdf = await fetchPdf(null, serial, '127.0.0.1')
const bytes = pdf && 'bytes' in pdf ? pdf.bytes : ''
process.stdout.write(`${verdict} ${createHash('sha256').update(bytes).digest('hex')}\n`)
await closeDb()
