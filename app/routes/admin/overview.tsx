import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEndingGrants } from '#app/domains/access/ending-grants.ts'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { PageGroups } from '#app/routes/desk/parts/page-groups.tsx'
import { findWaiting } from '#app/routes/desk/parts/waiting.ts'
import { WaitingList } from '#app/routes/desk/parts/waiting-list.tsx'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const administrator = { ...actor, activeRole: 'administrator' as const }
  const [waiting, ending] = await Promise.all([findWaiting(administrator), listEndingGrants(administrator, 20)])
  return { waiting, ending, timeZone: actor.timeZone }
}

/** Where administration begins: what waits for an administrator, and the way to all its pages. */
export default function Overview() {
  const { access, admin, desk } = useText()
  const waiting = useLoaderData<typeof loader>()
  return (
    <Site>
      <PageTitle above={access.roles.administrator} title={admin.title} lede={desk.ledes.administrator} />
      <WaitingList {...waiting} />
      <PageGroups />
    </Site>
  )
}

export const meta = titledBy((text) => text.admin.title)
