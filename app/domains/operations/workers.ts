import { db } from '#app/platform/db.ts'

/** The workers that have shown a sign of life, the latest first. */
export const listWorkers = () => db.workerBeat.findMany({ orderBy: { at: 'desc' }, take: 20 })
