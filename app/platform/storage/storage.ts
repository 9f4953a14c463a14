/** A place for files named by the SHA-256 of their bytes: what is stored once never changes. */
export type Storage = {
  /** Keeps the bytes and says their name; storing the same bytes again changes nothing. */
  put(bytes: Uint8Array): Promise<string>
  get(sha256: string): Promise<Buffer | null>
  /** Removes what was half written when a process or the machine stopped. */
  tidy(): Promise<void>
}
