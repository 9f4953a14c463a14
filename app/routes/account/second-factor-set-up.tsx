import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  await requireOwner(args)
  return { next: wayBack(args.request) }
}

export default function SecondFactorSetUp() {
  const { setUp: words, authenticator, passkeys } = useText().security
  const base = `/${useLocale()}/account/security`
  const end = withWayBack(useLoaderData<typeof loader>().next)
  return (
    <Site>
      <PageTitle title={words.title} lede={words.lede} />
      <h2>{authenticator.title}</h2>
      <p>{authenticator.text}</p>
      <Actions>
        <LinkButton href={`${base}/authenticator${end}`}>{authenticator.add}</LinkButton>
      </Actions>
      <h2>{passkeys.title}</h2>
      <p>{passkeys.text}</p>
      <Actions>
        <LinkButton kind="quiet" href={`${base}/passkeys${end}`}>
          {passkeys.add}
        </LinkButton>
      </Actions>
    </Site>
  )
}

export const meta = titledBy((text) => text.security.setUp.title)
