import { rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchPdf } from '#app/domains/certificates/pdf-file.ts'
import { findCertificate } from '#app/domains/certificates/register.ts'
import { env } from '#app/platform/env.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'

const find = (serial: string) => fetchPdf(null, serial, '192.0.2.1')

const lose = rmSync
const damage = (path: string) => truncateSync(path, 100)

test.each([lose, damage])('a PDF whose file got lost or damaged is drawn again, the same to the byte', async (harm) => {
  const { serial, learner } = await createCertificate()
  await drain()
  const drawn = await find(serial)
  const sha256 = drawn && 'sha256' in drawn ? drawn.sha256 : ''
  harm(join(env.data, 'files', sha256.slice(0, 2), sha256))

  expect(await Promise.all([find(serial), find(serial)])).toEqual([null, null])
  expect((await findCertificate(learner, serial))?.state).not.toBe('ready')
  await drain()
  expect(await find(serial)).toEqual(drawn)
})
