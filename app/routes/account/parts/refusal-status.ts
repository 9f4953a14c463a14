const statuses: Record<string, number> = { crowded: 503, 'join-wait': 429, 'sign-in-wait': 429 }

/** With which status an account form comes back for this reason. */
export const refusalStatus = (reason: string): number => statuses[reason] ?? 409
