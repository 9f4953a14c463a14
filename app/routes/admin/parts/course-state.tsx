import type { CourseState as State } from '#app/domains/courses/record-list.ts'
import { useText } from '#app/routes/page-data.ts'
import { Badge } from '#app/ui/badge.tsx'

const kinds = { open: 'good', announced: 'wait', withdrawn: 'bad', draft: 'plain' } as const

/** Whether visitors find a course, in a word. */
export function CourseState({ state }: { state: State }) {
  return <Badge kind={kinds[state]}>{useText().courseRecords.states[state]}</Badge>
}
