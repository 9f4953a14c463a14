import { sayDevice } from '#app/platform/device.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/table.tsx'

type Moment = Date | string
type Kept = {
  id: string
  device: string | null
  isShared: boolean
  isThis: boolean
  createdAt: Moment
  lastSeenAt: Moment | null
}

/** The browsers she is signed in on; each but this one can be signed out, or all at once. */
export function SessionList({ sessions, timeZone }: { sessions: Kept[]; timeZone: TimeZone }) {
  const { security } = useText()
  const { sessions: words } = security
  const locale = useLocale()
  const base = `/${locale}/account/security`
  const at = (moment: Moment) => unbroken(formatDateTime(new Date(moment), locale, timeZone))
  return (
    <>
      <h2>{words.title}</h2>
      <DataTable
        id="sessions"
        caption={words.title}
        isCaptionHeard
        columns={[
          { key: 'device', label: words.device },
          { key: 'begun', label: words.begun },
          { key: 'seen', label: words.seen },
          { key: 'action', label: words.action },
        ]}
        rows={sessions.map(({ id, device, isShared, isThis, createdAt, lastSeenAt }) => ({
          id,
          cells: [
            <span key="device">
              {sayDevice(device, security)} {isThis ? <Badge kind="good">{words.here}</Badge> : null}
              {isShared ? <Badge>{words.shared}</Badge> : null}
            </span>,
            at(createdAt),
            at(lastSeenAt ?? createdAt),
            isThis ? null : (
              <form key="end" method="post" action={`${base}/sessions/${id}/ending`}>
                <Button kind="quiet" aria-label={`${words.end}: ${sayDevice(device, security)}`}>
                  {words.end}
                </Button>
              </form>
            ),
          ],
        }))}
      />
      {sessions.length > 1 ? (
        <form method="post" action={`${base}/session-endings`}>
          <Actions>
            <Button kind="danger">{words.endOthers}</Button>
          </Actions>
        </form>
      ) : null}
    </>
  )
}
