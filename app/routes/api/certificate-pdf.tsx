import type { LoaderFunctionArgs } from '@remix-run/node'
import { fetchPdf } from '#app/domains/certificates/pdf-file.ts'
import { findActor, found, openToAll } from '#app/routes/guard.ts'
import { retryAfter } from '#app/routes/retry-after.ts'

/** The PDF of a certificate, for anyone who has its number. */
export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  const { params, context } = args
  const typed = found(/^(.+)\.pdf$/.exec(params.file ?? '')?.[1])
  const pdf = found(await fetchPdf(await findActor(args), typed, context.address))
  if ('milliseconds' in pdf) throw new Response(null, { status: 429, headers: retryAfter(pdf.milliseconds) })
  const { serial, bytes, sha256 } = pdf
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
