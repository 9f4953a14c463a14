import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { askForCode } from '#app/routes/account/parts/ask-for-code.ts'
import { beginAsking } from '#app/routes/account/parts/begin-asking.ts'
import { CodePage } from '#app/routes/account/parts/code-page.tsx'
import { openToAll } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  return beginAsking(args)
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  return askForCode(args, 'reset')
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function ForgottenPassword() {
  const { codes } = useText()
  return <CodePage title={codes.forgottenTitle} lede={codes.forgottenLede} reply={useActionData<typeof action>()} />
}

export const meta = titledBy((text) => text.codes.forgottenTitle)
