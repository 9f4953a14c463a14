import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { chosenLanguage } from '#app/routes/chosen-language.ts'
import { openToAll } from '#app/routes/guard.ts'

/** The bare address leads to the home page in the visitor's language. */
export function loader({ request }: LoaderFunctionArgs) {
  openToAll()
  return redirect(`/${chosenLanguage(request)}`, { headers: { Vary: 'Accept-Language, Cookie' } })
}
