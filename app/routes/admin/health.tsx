import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findHealth } from '#app/domains/operations/health.ts'
import { formatDateTime, formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { found } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  return { ...found(await findHealth(actor)), timeZone: actor.timeZone }
}

export default function Health() {
  const { health: words } = useText().operations
  const lines = useLines()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <DataTable
        id="health"
        caption={words.title}
        isCaptionHeard
        columns={[
          { key: 'what', label: words.columns.what },
          { key: 'state', label: words.columns.state },
          { key: 'how', label: words.columns.how },
        ]}
        rows={lines.map(({ key, isGood, how }) => ({
          id: key,
          cells: [
            words.names[key],
            <Badge key="state" kind={isGood ? 'good' : 'bad'}>
              {isGood ? words.good : words.bad}
            </Badge>,
            how,
          ],
        }))}
      />
    </Site>
  )
}

type Line = { key: keyof ReturnType<typeof useText>['operations']['health']['names']; isGood: boolean; how: string }

/** Each line with its sentence, and what to do where it needs a hand. */
function useLines(): Line[] {
  const { admin, operations, refusals } = useText()
  const { health: words } = operations
  const locale = useLocale()
  const health = useLoaderData<typeof loader>()
  const { worker, queue, deadJobs, disk, backUp, drill, failedMail } = health
  const moment = (at: string | Date) => unbroken(formatDateTime(new Date(at), locale, health.timeZone))
  const megabytes = (bytes: number) => formatNumber(bytes / 1024 ** 2, locale)
  const gigabytes = (bytes: number) => formatNumber(bytes / 1024 ** 3, locale)
  const sayWorker = () => {
    if (!worker.signs) return admin.jobs.noWorker
    const { aliveCount, secondsAgo, lastAt } = worker.signs
    return worker.isGood ? admin.jobs.alive(aliveCount, secondsAgo) : admin.jobs.silent(moment(lastAt))
  }
  const sayQueue = () => {
    if (queue.waitMinutes === null) return refusals['queue-away']
    return queue.isGood ? words.waiting(queue.waitMinutes) : words.stuck(queue.waitMinutes)
  }
  const sayBackUp = () => {
    if (backUp.failure) return words.backUpFailed(backUp.failure)
    if (!backUp.at) return words.backUpNone
    return backUp.isGood
      ? words.backUp(moment(backUp.at), megabytes(backUp.bytes ?? 0))
      : words.backUpOld(moment(backUp.at))
  }
  const sayDrill = () => {
    if (drill.failure) return words.drillFailed(drill.failure)
    if (!drill.at) return words.drillNone
    return words.drill(moment(drill.at), formatNumber(drill.rows ?? 0, locale), formatNumber(drill.files ?? 0, locale))
  }
  const sayDead = () => {
    if (deadJobs.count === null) return refusals['queue-away']
    return deadJobs.isGood ? words.noDead : words.dead(deadJobs.count)
  }
  return [
    { key: 'worker', isGood: worker.isGood, how: sayWorker() },
    { key: 'queue', isGood: queue.isGood, how: sayQueue() },
    { key: 'jobs', isGood: deadJobs.isGood, how: sayDead() },
    { key: 'mail', isGood: failedMail.isGood, how: failedMail.isGood ? words.noMail : words.mail(failedMail.count) },
    {
      key: 'disk',
      isGood: disk.isGood,
      how: (disk.isGood ? words.free : words.full)(gigabytes(disk.free), gigabytes(disk.whole)),
    },
    { key: 'backUp', isGood: backUp.isGood, how: sayBackUp() },
    { key: 'drill', isGood: drill.isGood, how: sayDrill() },
    { key: 'database', isGood: true, how: words.size(megabytes(health.databaseBytes)) },
    { key: 'version', isGood: true, how: health.version },
    { key: 'started', isGood: true, how: moment(health.startedAt) },
  ]
}

export const meta = titledBy((text) => text.operations.health.title)
