import type { LoaderFunctionArgs } from '@remix-run/node'
import { openToAll } from '#app/routes/guard.ts'
import { readText, TextPage, textHeaders, textMeta } from '#app/routes/public/parts/text-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  return readText('accessibility', args)
}

export const headers = textHeaders
export const meta = textMeta

export default function Accessibility() {
  return <TextPage />
}
