/** Says what is wrong in a line of one file. */
export type Report = (line: number, what: string) => void

export type Mistakes = ReturnType<typeof collectMistakes>

/** Collects what is wrong in files, so that an author sees everything at once and each with its place. */
export function collectMistakes() {
  const found: { file: string; line: number; what: string }[] = []

  return {
    /** A reporter for one file. */
    in:
      (file: string): Report =>
      (line, what) =>
        void found.push({ file, line, what }),
    get count(): number {
      return found.length
    },
    /** Every mistake as `file:line: what is wrong`, in the order of files and lines. */
    listed: (): string[] =>
      found
        .toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line)
        .map(({ file, line, what }) => `${file}:${line}: ${what}`),
  }
}
