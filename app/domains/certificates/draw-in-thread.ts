import type { CertificateFacts } from '#app/domains/certificates/facts.ts'
import { nearestFile } from '#app/platform/nearest-file.ts'
import { runInThread } from '#app/platform/pdf-threads.ts'

/** Draws the certificate beside the server, so that nobody's page waits for it. */
export async function drawInThread(facts: CertificateFacts): Promise<Buffer> {
  return Buffer.from(await runInThread<Uint8Array>(threadFile(), facts))
}

/** The source while developing and testing; in the built server, the file bundled from it. */
function threadFile(): URL {
  const name = import.meta.url.endsWith('.ts') ? 'draw-thread.ts' : 'certificate-thread.js'
  return nearestFile(name, import.meta.url)
}
