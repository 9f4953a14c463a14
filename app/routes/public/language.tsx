import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { rememberLanguage } from '#app/routes/chosen-language.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { ownPath } from '#app/routes/own-path.ts'

/** Where the language switch leads: it remembers the language and shows the same page in it. */
export function loader(args: LoaderFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const page = new URL(args.request.url).searchParams.get('page') ?? ''
  return redirect(ownPath(`/${locale}${page}`) ?? `/${locale}`, { headers: { 'Set-Cookie': rememberLanguage(locale) } })
}
