import { sayPeriod } from '#app/routes/admin/parts/period.ts'
import { useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Logo } from '#app/ui/logo-list.tsx'
import { DataTable } from '#app/ui/table.tsx'

type Shown = { id: string; name: string; rank: number; validFrom: string; validTo: string | null }
type PartnersProps = {
  partners: (Shown & { logo: { src: string; width: number; height: number } | null })[]
  address: string
  canKeep: boolean
}

/** The partners of a programme in their order, each with its logo and from when to when it is shown. */
export function ProgrammePartners({ partners, address, canKeep }: PartnersProps) {
  const { programmes: words, organisations } = useText()
  return (
    <>
      {partners.length > 0 ? (
        <DataTable
          id="partners"
          caption={words.partners}
          isCaptionHeard
          columns={[
            { key: 'name', label: words.columns.name },
            { key: 'dates', label: words.columns.dates },
            { key: 'logo', label: words.columns.logo },
            { key: 'act', label: words.columns.act },
          ]}
          rows={partners.map(({ id, name, rank, logo, ...dates }) => ({
            id,
            cells: [
              `${rank}. ${name}`,
              sayPeriod(dates, organisations),
              logo ? <Logo key="logo" name={name} {...logo} /> : words.noLogo,
              <Actions key="act">
                <a href={`${address}/partners/${id}/logo`}>{words.changeLogo}</a>
                {canKeep ? <a href={`${address}/partners/${id}`}>{words.changePartner}</a> : null}
              </Actions>,
            ],
          }))}
        />
      ) : (
        <EmptyState title={words.noPartners.title} level={3}>
          {words.noPartners.text}
        </EmptyState>
      )}
      {canKeep ? (
        <Actions>
          <LinkButton kind="quiet" href={`${address}/partners/new`}>
            {words.addPartner}
          </LinkButton>
        </Actions>
      ) : null}
    </>
  )
}
