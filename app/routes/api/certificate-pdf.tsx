import type { LoaderFunctionArgs } from '@remix-run/node'
import { findPdf } from '#app/domains/certificates/pdf-file.ts'
import { found, openToAll } from '#app/routes/guard.ts'

/** The PDF of a certificate, for anyone who has its number. */
export async function loader({ params }: LoaderFunctionArgs) {
  openToAll()
  const serial = found(/^(.+)\.pdf$/.exec(params.file ?? '')?.[1])
  const { bytes, sha256 } = found(await findPdf(serial))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `inline; filename="${serial}.pdf"`,
      'Cache-Control': 'private, no-cache',
      ETag: `"${sha256}"`,
    },
  })
}
