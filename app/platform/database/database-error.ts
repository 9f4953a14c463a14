/** True when the error says that another transaction took the same unique key first. */
export const isTaken = (error: unknown): boolean => codeOf(error) === 'P2002'

/**
 * True when PostgreSQL asks for the transaction to be run again, since two of them could not have run one after the other.
 * Prisma names it by a code of its own or, for plain SQL and at the commit, by the kind of the adapter's error.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: unknown } } }
  const kinds = [error.cause, meta?.driverAdapterError?.cause].map(
    (cause) => (cause as { kind?: string } | undefined)?.kind,
  )
  return codeOf(error) === 'P2034' || kinds.includes('TransactionWriteConflict')
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? ((error as { code?: string }).code ?? undefined) : undefined
