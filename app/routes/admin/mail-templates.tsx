import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { previewLetters } from '#app/domains/notifications/preview.ts'
import { htmlLang, isLocale, localeNames, locales } from '#app/platform/i18n/locales.ts'
import { smsLength } from '#app/platform/sms/sms-length.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Neighbours } from '#app/ui/neighbours.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Panel } from '#app/ui/panel.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const asked = new URL(args.request.url).searchParams.get('language')
  const language = isLocale(asked) ? asked : localeOf(args)
  const letters = previewLetters(actor, language)
  return { language, letters: letters.map((letter) => ({ ...letter, ...smsLength(letter.sms) })) }
}

export default function MailTemplates() {
  const { templates: words } = useText()
  const { language, letters } = useLoaderData<typeof loader>()
  const lang = htmlLang(language)
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <Neighbours
        label={words.language}
        links={locales.map((one) => ({
          label: localeNames[one],
          href: `?language=${one}`,
          isHere: one === language,
        }))}
      />
      {letters.map(({ key, subject, mail, sms, ...length }) => (
        <Panel key={key} title={subject}>
          <p className="small">{key}</p>
          <h3>{words.mail}</h3>
          <Lines lang={lang} text={mail} />
          <h3>{words.sms}</h3>
          <Lines lang={lang} text={sms} />
          <p className="small">{words.length(length)}</p>
        </Panel>
      ))}
    </Site>
  )
}

function Lines({ text, lang }: { text: string; lang: string }) {
  return (
    <>
      {text
        .trim()
        .split('\n\n')
        .map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a letter never move
          <p key={place} lang={lang}>
            {paragraph.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={`break-${line}`} />, line]))}
          </p>
        ))}
    </>
  )
}

export const meta = titledBy((text) => text.templates.title)
