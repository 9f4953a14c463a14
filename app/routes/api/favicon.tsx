import { redirect } from '@remix-run/node'
import { openToAll } from '#app/routes/guard.ts'
import icon from '#app/ui/icon.svg?url'

/** Browsers that show a file of ours ask for the icon at this old address. */
export function loader() {
  openToAll()
  return redirect(icon, { headers: { 'Cache-Control': 'public, max-age=86400' } })
}
