export const contactKinds = ['phone', 'email'] as const
export type ContactKind = (typeof contactKinds)[number]

export const isContactKind = (value: string): value is ContactKind => contactKinds.some((one) => one === value)

export const otherKind = (kind: ContactKind): ContactKind => (kind === 'phone' ? 'email' : 'phone')

/** A phone or an e-mail as letters are addressed to it. */
export const addressed = (contact: string): { phone: string } | { email: string } =>
  contact.includes('@') ? { email: contact } : { phone: contact }
