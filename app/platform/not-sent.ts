/**
 * A message that certainly did not leave: nobody was reached, or the server said no. `isFinal` when asking again would be
 * answered alike. Any other failure leaves open whether it has arrived.
 */
export class NotSent extends Error {
  override name = 'NotSent'
  readonly isFinal: boolean
  constructor(words: string, isFinal = false) {
    super(words)
    this.isFinal = isFinal
  }
}
