export type Letter = {
  /** The same for the same letter, so that a mail program shows it once even if it came twice. */
  id: string
  to: string
  subject: string
  text: string
  locale: string
  /** Where one request unsubscribes the reader (RFC 8058). */
  unsubscribe: string | null
}

export type Mailer = {
  /** True when letters are only kept, for the administrator to look at. */
  isKept: boolean
  /** Hands one letter over. Throws `NotSent` when it certainly did not leave. */
  send(letter: Letter): Promise<void>
}
