import { CertificateFacts, type OwnCertificate } from '#app/routes/learn/parts/certificate/certificate-facts.tsx'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Verdict } from '#app/ui/verdict.tsx'

/** A certificate to keep: the file, what it says, and how others see that it is true. */
export function CertificateReady({ certificate }: { certificate: OwnCertificate }) {
  const words = useText().learn.certificate
  const locale = useLocale()
  const { serial } = certificate
  return (
    <Verdict kind="good" line={words.ready} text={words.readyText}>
      <CertificateFacts certificate={certificate} />
      <Actions>
        <LinkButton href={`/certificates/${serial}.pdf`}>{words.download}</LinkButton>
        <LinkButton kind="quiet" href={`/${locale}/verify?serial=${serial}`}>
          {words.verify}
        </LinkButton>
      </Actions>
    </Verdict>
  )
}
