/** The header that says after how many seconds it is worth asking again. */
export const retryAfter = (milliseconds: number): Record<string, string> => ({
  'Retry-After': String(Math.ceil(milliseconds / 1000)),
})
