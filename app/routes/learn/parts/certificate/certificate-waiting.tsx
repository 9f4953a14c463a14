import type { PdfState } from '#app/domains/certificates/register.ts'
import { CertificateFacts, type OwnCertificate } from '#app/routes/learn/parts/certificate/certificate-facts.tsx'
import { useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { type Step, Steps } from '#app/ui/steps.tsx'
import { Verdict } from '#app/ui/verdict.tsx'

type CertificateWaitingProps = {
  certificate: OwnCertificate
  state: Exclude<PdfState, 'ready'>
  address: string
}

/** A certificate that is valid already while its file is still to be drawn: what has happened, what happens next. */
export function CertificateWaiting({ certificate, state, address }: CertificateWaitingProps) {
  const words = useText().learn.certificate
  const isFailed = state === 'failed'
  const drawing: Record<typeof state, Step> = {
    waiting: { id: 'file', title: words.waiting, state: 'now', stateText: words.now, text: words.drawingText },
    drawing: { id: 'file', title: words.drawing, state: 'now', stateText: words.now, text: words.drawingText },
    failed: { id: 'file', title: words.undrawn, state: 'failed', stateText: words.wrong, text: words.undrawnText },
  }
  return (
    <Verdict
      kind={isFailed ? 'warning' : 'note'}
      line={isFailed ? words.failed : words.issued}
      text={isFailed ? words.failedText : words.issuedText}
    >
      <Steps
        label={words.steps}
        steps={[
          { id: 'entered', title: words.entered, state: 'done', stateText: words.done },
          drawing[state],
          { id: 'ready', title: words.file, state: 'wait', stateText: words.later },
        ]}
      />
      <Actions>
        <LinkButton kind="quiet" href={address}>
          {words.look}
        </LinkButton>
      </Actions>
      <CertificateFacts certificate={certificate} />
    </Verdict>
  )
}
