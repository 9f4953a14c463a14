import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { undoImport } from '#app/domains/organisations/import-undo.ts'
import { ImportRefused } from '#app/routes/admin/parts/import-refused.tsx'
import { requireImport } from '#app/routes/admin/parts/require-import.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { file, address } = await requireImport(args)
  return { name: file.fileName, address }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, address } = await requireImport(args)
  const done = await undoImport(actor, id)
  if (!done.ok) return data({ refusal: done.reason }, 409)
  return redirect(`${address}?done`)
}

/** Shown when the import could not be undone. */
export default function ImportUndoing() {
  const { imports: words } = useText()
  const reply = useActionData<typeof action>()
  return <ImportRefused title={words.undo} {...useLoaderData<typeof loader>()} refusal={reply?.refusal} />
}

export const meta = titledBy((text) => text.imports.undo)
