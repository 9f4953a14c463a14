/** A place for files named by the SHA-256 of their bytes: what is stored once never changes. */
export type Storage = {
  /** Keeps the bytes and says their name; storing the same bytes again changes nothing, but mends what was damaged. */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes with this hash; null when they were never stored, got lost, or are no longer what they were. */
  get(sha256: string): Promise<Buffer | null>
  /** The bytes under this hash whatever they are by now, and whether they are what they were; null when there are none. */
  examine(sha256: string): Promise<{ bytes: Buffer; isWhole: boolean } | null>
  /** The hash of everything that is stored, in no order. */
  names(): AsyncIterable<string>
  /** Forgets the bytes with this hash; nothing happens when there are none. */
  remove(sha256: string): Promise<void>
  /** Removes what was half written when a process or the machine stopped. */
  tidy(): Promise<void>
}
