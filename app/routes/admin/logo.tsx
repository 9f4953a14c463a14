import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeLogo } from '#app/domains/programmes/logo.ts'
import { logoLimits } from '#app/domains/programmes/picture.ts'
import { logoSchema } from '#app/domains/programmes/schema.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requirePartner, requireProgramme } from '#app/routes/admin/parts/require-programme.ts'
import { errorsOf, readForm } from '#app/routes/form.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Logo } from '#app/ui/logo-list.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { partner, address } = await requirePartner(args, requireProgramme)
  return { name: partner.name, logo: partner.logo, page: `${address}/partners/${partner.id}/logo`, address }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, id, partner, address } = await requirePartner(args, requireProgramme)
  const form = await readForm(args.request, logoSchema)
  if (!form.ok) return data(form.reply, 400)

  const bytes = new Uint8Array(await form.value.file.arrayBuffer())
  const changed = await changeLogo(actor, id, partner.id, bytes)
  if (!changed.ok) return data({ typed: {}, errors: {}, refusal: changed.reason }, 409)
  return redirect(`${address}?saved`)
}

/** The logo of a partner: the one shown now, and a form to bring another within the limits it says. */
export default function LogoPage() {
  const text = useText()
  const { programmes: words } = text
  const locale = useLocale()
  const { name, logo, page, address } = useLoaderData<typeof loader>()
  const { field, summary } = errorsOf(useActionData<typeof action>(), text, words.fields)
  const written = (n: number) => formatNumber(n, locale)
  const help = words.logoHelp(written(logoLimits.bytes / 1024), written(logoLimits.width), written(logoLimits.height))
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={words.columns.logo} lede={words.logoLede} />
      {logo ? (
        <p>
          <Logo name={name} {...logo} />
        </p>
      ) : null}
      <form method="post" encType="multipart/form-data" noValidate>
        <FormErrors title={text.site.formErrors} errors={summary} />
        <Field {...field('file')} type="file" accept=".png,.jpg,.jpeg,image/png,image/jpeg" help={help} />
        <Actions>
          <Button>{words.keepLogo}</Button>
          <LinkButton kind="quiet" href={address}>
            {words.toProgramme}
          </LinkButton>
        </Actions>
      </form>
      {logo ? (
        <form method="post" action={`${page}/removal`}>
          <Actions>
            <Button kind="danger">{words.removeLogo}</Button>
          </Actions>
        </form>
      ) : null}
    </Site>
  )
}

export const meta = titledBy<typeof loader>((text, shown) => shown?.name ?? text.programmes.columns.logo)
