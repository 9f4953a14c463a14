import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFile } from '#app/domains/content/stored-file.ts'
import { found, openToAll } from '#app/routes/guard.ts'

/** A picture of a lesson, shown; anything else is only downloaded, never opened on our origin. */
export async function loader({ params }: LoaderFunctionArgs) {
  openToAll()
  const { bytes, name, type } = found(await findFile(params.hash ?? ''))
  const isPicture = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'].includes(type)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
      // Named by their hash, so a browser may keep them for good; the server need not, it has them on its disk.
      'Cache-Control': 'private, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
