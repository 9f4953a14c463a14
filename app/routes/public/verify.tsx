import { data, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { verifyCertificate } from '#app/domains/certificates/verify.ts'
import { formatDate, formatNumber, formatPercent } from '#app/platform/i18n/format.ts'
import { fallbackLang } from '#app/platform/i18n/locales.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { retryAfter } from '#app/routes/retry-after.ts'
import { Site } from '#app/routes/site.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { Verdict } from '#app/ui/verdict.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const typed = new URL(args.request.url).searchParams.get('serial')?.slice(0, 200) ?? ''
  if (!typed.trim()) return { typed: '', answer: null }
  const answer = await verifyCertificate(typed, args.context.address, locale)
  return answer.verdict === 'wait'
    ? data({ typed, answer }, { status: 429, headers: retryAfter(answer.milliseconds) })
    : { typed, answer }
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function Verify() {
  const words = useText().catalogue.verifyPage
  const locale = useLocale()
  const { typed, answer } = useLoaderData<typeof loader>()
  return (
    <Site>
      <PageTitle title={words.title} lede={words.lede} />
      {answer ? <Answer /> : null}
      <SearchForm
        action={`/${locale}/verify`}
        name="serial"
        label={words.serial}
        button={words.submit}
        value={typed}
        example="BLM-7K4M-9Q2X-C"
      />
      <p className="small">{words.serialHelp}</p>
    </Site>
  )
}

function Answer() {
  const { catalogue, site } = useText()
  const words = catalogue.verifyPage
  const locale = useLocale()
  const { answer } = useLoaderData<typeof loader>()
  switch (answer?.verdict) {
    case 'valid': {
      const { certificate } = answer
      const lang = fallbackLang(certificate.locale)
      const { facts } = words
      const { translation } = certificate
      const { signatory } = translation
      const hash = certificate.officialName === null ? certificate.pdf?.sha256 : undefined
      const inItsLanguage =
        certificate.locale === locale ? null : (site.inLanguage as Record<string, string>)[certificate.locale]
      // In the reader's language, and as it stands on the paper, to be compared with it.
      const certified = (written: string, said: string | null) =>
        said
          ? {
              value: (
                <>
                  {said}
                  <br />
                  <small lang={lang}>{written}</small>{' '}
                  {inItsLanguage ? <Badge kind="note">{inItsLanguage}</Badge> : null}
                </>
              ),
            }
          : inItsLanguage
            ? {
                value: (
                  <>
                    <span lang={lang}>{written}</span> <Badge kind="note">{inItsLanguage}</Badge>
                  </>
                ),
              }
            : { value: written, lang }
      return (
        <Verdict
          kind="good"
          line={words.valid}
          facts={[
            {
              name: facts.name,
              value: certificate.officialName ? <b>{certificate.officialName}</b> : words.nameRemoved,
            },
            { name: facts.course, ...certified(certificate.courseTitle, translation.course) },
            { name: facts.hours, value: formatNumber(certificate.academicHours, locale) },
            { name: facts.result, value: formatPercent(certificate.resultPercent, locale) },
            { name: facts.organisation, ...certified(certificate.organisationName, translation.organisation) },
            {
              name: facts.signatory,
              ...certified(
                `${certificate.signatoryName}, ${certificate.signatoryPost}`,
                signatory && `${signatory.name}, ${signatory.post}`,
              ),
            },
            {
              name: facts.date,
              value: unbroken(formatDate(new Date(certificate.issuedAt), locale, certificate.timeZone)),
            },
            { name: facts.serial, value: certificate.serial },
            ...(hash ? [{ name: facts.hash, value: <code>{hash}</code> }] : []),
          ]}
        >
          {certificate.pdf && !hash ? (
            <LinkButton kind="quiet" href={`/certificates/${certificate.serial}.pdf`}>
              {words.pdf}
            </LinkButton>
          ) : null}
        </Verdict>
      )
    }
    case 'unknown':
      return <Verdict kind="bad" line={words.unknown} text={words.unknownText} />
    case 'mistyped':
      return <Verdict kind="warning" line={words.mistyped} text={words.mistypedText} />
    case 'too-short':
      return <Verdict kind="warning" line={words.tooShort(answer.count)} text={words.lengthText} />
    case 'too-long':
      return <Verdict kind="warning" line={words.tooLong(answer.count)} text={words.lengthText} />
    case 'not-a-serial':
      return <Verdict kind="warning" line={words.notASerial} text={words.notASerialText} />
    default:
      return <Verdict kind="warning" line={words.wait} />
  }
}

export const meta = titledBy((text) => text.catalogue.verifyPage.title)
