import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { openToAll } from '#app/routes/guard.ts'

/** Every address that is nobody's; also where the server sends what it refused before any route was asked. */
export function loader({ context }: LoaderFunctionArgs) {
  openToAll()
  throw new Response(null, { status: context.refusal?.status ?? 404 })
}

export function action(args: ActionFunctionArgs) {
  return loader(args)
}

export default function NotFound() {
  return null
}
