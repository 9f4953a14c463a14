import { openToAll } from '#app/routes/guard.ts'

/** The process is alive. */
export function loader() {
  openToAll()
  return new Response('ok\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
