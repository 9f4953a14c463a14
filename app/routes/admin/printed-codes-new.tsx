import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { canOpenSlips } from '#app/domains/accounts/policy.ts'
import { printSlips } from '#app/domains/accounts/print-slips.ts'
import { saySlip } from '#app/domains/accounts/printed-code.ts'
import { listSlipPlaces } from '#app/domains/accounts/slip-batches.ts'
import { slipsSchema } from '#app/domains/accounts/slips-schema.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.ts'
import { htmlLang, localeNames, locales } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { PrintedSlips } from '#app/routes/admin/parts/printed-slips.tsx'
import { errorsOf, type Reply, readForm } from '#app/routes/form.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import slipSheet from '#app/ui/slip-sheet.css?url'

// Readers of other pages need not carry it.
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: slipSheet }]

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canOpenSlips(actor))
  const inAMonth = later(now(), days(30)).toISOString().slice(0, 10)
  return { batch: newId(), inAMonth, places: await listSlipPlaces(actor, localeOf(args)) }
}

/** Its answer is the sheet itself, so that the codes are seen once and stand at no address. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canOpenSlips(actor))
  const form = await readForm(args.request, slipsSchema)
  if (!form.ok) return data({ reply: form.reply, sheet: null }, 400)

  const printed = await printSlips(actor, form.value)
  if (!printed.ok) {
    const reply: Reply = { typed: form.typed, errors: {}, refusal: printed.reason }
    return data({ reply, sheet: null }, 409)
  }
  const { locale, until } = form.value
  const sheet = { codes: printed.codes.map(saySlip), locale, until, address: `${env.origin}/${locale}/join` }
  return data({ reply: undefined, sheet })
}

export default function NewPrintedCodes() {
  const answer = useActionData<typeof action>()
  return <Site>{answer?.sheet ? <PrintedSlips sheet={answer.sheet} /> : <SlipsForm reply={answer?.reply} />}</Site>
}

function SlipsForm({ reply }: { reply: Reply | undefined }) {
  const text = useText()
  const { form: words, site } = text.slips
  const locale = useLocale()
  const { batch, inAMonth, places } = useLoaderData<typeof loader>()
  const { field, summary } = errorsOf(reply, text, words)
  // What was shown once is not asked for again: another try makes other slips.
  const isAnother = reply?.refusal !== undefined
  return (
    <>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <form method="post" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <input type="hidden" name="batch" value={isAnother ? batch : (reply?.typed.batch ?? batch)} />
        <SelectField
          {...field('organisation')}
          options={places.map(({ id, name }) => ({ value: id ?? '', label: name ?? site }))}
          value={reply?.typed.organisation ?? places[0]?.id ?? ''}
          required={false}
        />
        <Field
          {...field('count')}
          value={reply?.typed.count ?? '12'}
          help={words.countHelp}
          isShort
          inputMode="numeric"
        />
        <Field {...field('until')} value={reply?.typed.until ?? inAMonth} type="date" isShort help={words.untilHelp} />
        <SelectField
          {...field('locale')}
          options={locales.map((one) => ({ value: one, label: localeNames[one], lang: htmlLang(one) }))}
          value={reply?.typed.locale ?? locale}
        />
        <Actions>
          <Button>{words.submit}</Button>
          <LinkButton kind="quiet" href={`/${locale}/admin/printed-codes`}>
            {text.slips.title}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}

export const meta = titledBy((text) => text.slips.form.title)
