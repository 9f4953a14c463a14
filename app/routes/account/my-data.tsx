import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listConsents, privacyVersion } from '#app/domains/accounts/consent.ts'
import { listExports } from '#app/domains/privacy/export.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { ConsentTable } from '#app/routes/account/parts/consent-table.tsx'
import { DataCopies } from '#app/routes/account/parts/data-copies.tsx'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

const told = ['asked', 'agreed', 'stays'] as const

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  localeOf(args)
  const { searchParams } = new URL(args.request.url)
  const [consents, exports] = await Promise.all([listConsents(actor), listExports(actor)])
  const isCurrent = consents.some(
    ({ text, textVersion, withdrawnAt }) => text === 'privacy' && textVersion === privacyVersion && !withdrawnAt,
  )
  return {
    consents,
    exports,
    isCurrent,
    just: told.find((one) => searchParams.has(one)) ?? null,
    timeZone: actor.timeZone,
  }
}

export default function MyData() {
  const { myData: words, duplicates } = useText()
  const locale = useLocale()
  const { just, exports, consents, isCurrent, timeZone } = useLoaderData<typeof loader>()
  const said = just && { asked: words.copy.asked, agreed: words.consents.agreed, stays: words.erasure.withdrawn }[just]
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.title} lede={words.lede} />
      {said ? (
        <Notice kind="good" role="status">
          {said}
        </Notice>
      ) : null}
      <DataCopies exports={exports} timeZone={timeZone} />
      <ConsentTable consents={consents} isCurrent={isCurrent} timeZone={timeZone} />
      <h2>{duplicates.merge.title}</h2>
      <Actions>
        <LinkButton kind="quiet" href={`/${locale}/account/merge`}>
          {duplicates.merge.open}
        </LinkButton>
      </Actions>
      <h2>{words.erasure.title}</h2>
      <p>{words.erasure.lede}</p>
      <Actions>
        <LinkButton kind="quiet" href={`/${locale}/account/erasure`}>
          {words.erasure.open}
        </LinkButton>
      </Actions>
    </Site>
  )
}

export const meta = titledBy((text) => text.myData.title)
