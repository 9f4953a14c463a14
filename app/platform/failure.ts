/** What an operator reads about a failure: one line, bounded. Prisma says what happened last, everybody else first. */
export function failureOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error)
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  const line = lines[0]?.startsWith('Invalid `') ? lines.at(-1) : lines[0]
  return (line ?? '').slice(0, 500)
}
