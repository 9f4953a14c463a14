import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCertificate } from '#app/domains/certificates/register.ts'
import { Enhance } from '#app/routes/enhance.tsx'
import { found, localeOf, requireActor } from '#app/routes/guard.ts'
import source from '#app/routes/learn/parts/certificate/certificate.enhance.js?raw'
import { CertificateReady } from '#app/routes/learn/parts/certificate/certificate-ready.tsx'
import { CertificateWaiting } from '#app/routes/learn/parts/certificate/certificate-waiting.tsx'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export const handle = { script: true }

// Where there is no script the page looks again by itself, this often; after that there is a link to do so.
const looksAtMost = 12

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const locale = localeOf(args)
  const certificate = found(await findCertificate(actor, args.params.serial ?? ''))
  const looks = Number(new URL(args.request.url).searchParams.get('look')) || 0
  const next = `/${locale}/learn/certificates/${certificate.serial}?look=${looks + 1}`
  return { certificate, next, lookAgain: certificate.state !== 'ready' && looks < looksAtMost ? next : null }
}

export default function Certificate() {
  const { learn } = useText()
  const locale = useLocale()
  const { certificate, next } = useLoaderData<typeof loader>()
  const { serial, state } = certificate
  const address = `/${locale}/learn/certificates/${serial}`
  return (
    <Site>
      <Breadcrumb
        label={learn.here}
        items={[
          { label: learn.title, href: `/${locale}/learn` },
          { label: learn.certificates.title, href: `/${locale}/learn/certificates` },
          { label: serial },
        ]}
      />
      <PageTitle title={learn.certificate.title} />
      {/* Says a new state aloud; the script fills it when it shows one. */}
      <p className="heard" role="status" id="said" />
      <div id="certificate" data-state={state} data-look={`${address}/state`}>
        {state === 'ready' ? (
          <CertificateReady certificate={certificate} />
        ) : (
          <CertificateWaiting certificate={certificate} state={state} address={next} />
        )}
      </div>
      {state === 'ready' ? null : <Enhance source={source} />}
    </Site>
  )
}

export const meta = titledBy((text) => text.learn.certificate.title)
