import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { kinds } from '#app/domains/organisations/entry.ts'
import { listImports, readImport } from '#app/domains/organisations/import.ts'
import { columnsOf } from '#app/domains/organisations/import-columns.ts'
import { importLimit, importSchema } from '#app/domains/organisations/schema.ts'
import { formatDateTime, formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { listOf, requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const list = listOf(args)
  return { list, imports: await listImports(actor, list), timeZone: actor.timeZone }
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireListKeeper(args)
  const list = listOf(args)
  const form = await readForm(args.request, importSchema)
  if (!form.ok) return data(form.reply, 400)

  const { file } = form.value
  const read = await readImport(actor, list, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  if (!read.ok) return data({ typed: {}, errors: {}, refusal: read.reason }, 409)
  return redirect(`/${localeOf(args)}/admin/organisations/imports/${read.id}`)
}

/** A form to bring a file, what has to stand in it, and the files brought last. */
export default function ImportNew() {
  const text = useText()
  const { imports: words } = text
  const locale = useLocale()
  const { list, imports, timeZone } = useLoaderData<typeof loader>()
  const { field, summary } = errorsOf(useActionData<typeof action>(), text, { file: words.file })
  const base = `/${locale}/admin/organisations`
  const megabytes = formatNumber(importLimit / 1024 / 1024, locale)
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title[list]} lede={words.lede} />
      <form method="post" encType="multipart/form-data" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <Field {...field('file')} type="file" accept=".csv,text/csv" help={words.fileHelp(megabytes)} />
        <Actions>
          <Button>{words.read}</Button>
        </Actions>
      </form>
      <LinkList
        label={words.file}
        links={[
          { label: words.template, href: `${base}/${list}/import/template.csv` },
          { label: words.export, href: `${base}/${list}/export.csv` },
        ]}
      />
      <h2>{words.columnsTitle}</h2>
      <p>{words.columnsNote}</p>
      <DataTable
        id="columns"
        caption={words.columnsTitle}
        isCaptionHeard
        columns={[
          { key: 'column', label: words.column },
          { key: 'meaning', label: words.meaning },
        ]}
        rows={columnsOf[list].map((column) => ({
          id: column,
          cells: [
            <code key="column">{column}</code>,
            column === 'kind' ? (
              <>
                {words.meanings.kind} <code>{kinds[list].join(', ')}</code>
              </>
            ) : (
              words.meanings[column]
            ),
          ],
        }))}
      />
      {imports.length > 0 ? (
        <>
          <h2>{words.earlier}</h2>
          <LinkList
            label={words.earlier}
            links={imports.map(({ id, fileName, madeAt, ...state }) => ({
              label: fileName,
              href: `${base}/imports/${id}`,
              note: [
                formatDateTime(new Date(madeAt), locale, timeZone),
                ...stateOf(state).map((one) => words.states[one]),
              ].join(' · '),
            }))}
          />
        </>
      ) : null}
    </Site>
  )
}

type State = Pick<SerializeFrom<typeof loader>['imports'][number], 'appliedAt' | 'undoneAt' | 'isForgotten'>

function stateOf({ appliedAt, undoneAt, isForgotten }: State) {
  const became = undoneAt ? ('undone' as const) : appliedAt ? ('applied' as const) : ('read' as const)
  return isForgotten ? [became, 'forgotten' as const] : [became]
}

export const meta = titledBy<typeof loader>((text, shown) => text.imports.title[shown?.list ?? 'organisations'])
