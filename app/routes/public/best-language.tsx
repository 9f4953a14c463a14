import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { openToAll } from '#app/routes/guard.ts'
import { chosenLanguage } from '#app/routes/public/parts/chosen-language.ts'

/** The bare address leads to the home page in the visitor's language. */
export function loader({ request }: LoaderFunctionArgs) {
  openToAll()
  return redirect(`/${chosenLanguage(request)}`, { headers: { Vary: 'Accept-Language, Cookie' } })
}
