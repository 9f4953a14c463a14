import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { openToAll } from '#app/routes/guard.ts'
import { chosenLanguage } from '#app/routes/public/parts/chosen-language.ts'

/** The short address in the QR code leads to the verify page in the visitor's language. */
export function loader({ request, params }: LoaderFunctionArgs) {
  openToAll()
  return redirect(`/${chosenLanguage(request)}/verify?serial=${encodeURIComponent(params.serial ?? '')}`)
}
