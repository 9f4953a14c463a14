import { classNames } from '#app/ui/class-names.ts'

/** The ornament as a thin band: the foot of the header, or a pause between two sections. */
export function Ornament({ kind = 'band' }: { kind?: 'band' | 'pause' }) {
  return <div className={classNames('ornament', kind === 'pause' && 'pause')} aria-hidden="true" />
}
