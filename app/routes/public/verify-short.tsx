import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { chosenLanguage } from '#app/routes/chosen-language.ts'
import { openToAll } from '#app/routes/guard.ts'

/** The short address in the QR code, and the one printed beside it, lead to the verify page in the visitor's language. */
export function loader({ request, params: { serial } }: LoaderFunctionArgs) {
  openToAll()
  const page = `/${chosenLanguage(request)}/verify`
  return redirect(serial ? `${page}?serial=${encodeURIComponent(serial)}` : page)
}
