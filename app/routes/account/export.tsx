import type { LoaderFunctionArgs } from '@remix-run/node'
import { fetchExport } from '#app/domains/privacy/export.ts'
import { found, localeOf, requireActor } from '#app/routes/guard.ts'

/** The copy of everything about a person, for nobody but herself. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  localeOf(args)
  const bytes = found(await fetchExport(actor, args.params.export ?? ''))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Length': String(bytes.length),
      'Content-Disposition': 'attachment; filename="bilim-my-data.zip"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
