import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { retentionRules } from '#app/domains/privacy/retention-rules.ts'
import { openToAll } from '#app/routes/guard.ts'
import { useText } from '#app/routes/page-data.ts'
import { readText, TextPage, textHeaders, textMeta } from '#app/routes/public/parts/text-page.tsx'
import { DataTable } from '#app/ui/table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  return { ...(await readText('privacy', args)), rules: retentionRules.map(({ key, days }) => ({ key, days })) }
}

export default function Privacy() {
  const { retention: words } = useText()
  const { rules } = useLoaderData<typeof loader>()
  const { columns } = words
  return (
    <TextPage>
      <h2>{words.title}</h2>
      <p>{words.lede}</p>
      <DataTable
        id="retention"
        caption={words.title}
        isCaptionHeard
        columns={Object.entries(columns).map(([key, label]) => ({ key, label }))}
        rows={rules.map(({ key, days }) => ({
          id: key,
          cells: [words.rules[key].what, words.rules[key].when(days)],
        }))}
      />
    </TextPage>
  )
}

export const headers = textHeaders
export const meta = textMeta
