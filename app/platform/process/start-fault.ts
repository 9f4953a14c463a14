/** Something that only the operator can mend: the start ends with these words, which say what and how. */
export class StartFault extends Error {}

/** Ends the process with one sentence for the operator. */
export function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(78)
}
