import { drillBackUp } from '#app/domains/operations/back-up/drill.ts'
import { makeBackUp } from '#app/domains/operations/back-up/make.ts'
import { serveThread } from '#app/platform/load/threads.ts'

export type Task = { task: 'make' | 'drill' | 'drill-in-full'; file: string }

serveThread(({ task, file }: Task) =>
  task === 'make' ? makeBackUp(file) : drillBackUp(file, task === 'drill-in-full'),
)
