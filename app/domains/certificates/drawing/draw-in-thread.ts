import type { CertificateFacts } from '#app/domains/certificates/drawing/facts.ts'
import { runInThread, threadFile } from '#app/platform/load/threads.ts'

/** Draws the certificate beside the server, so that nobody's page waits for it. */
export async function drawInThread(facts: CertificateFacts): Promise<Buffer> {
  return Buffer.from(await runInThread<Uint8Array>(threadFile('draw-thread', import.meta.url), facts))
}
