type Instant = Date | string

/** What people are told about: ids and values, whose words are made in the language of whoever reads them. */
export type Told =
  | { kind: 'certificate-ready'; data: { serial: string; course: string } }
  | { kind: 'new-device'; data: { device: string; at: Instant } }
  | { kind: 'password-changed'; data: Record<string, never> }
  | { kind: 'second-factor-changed'; data: { change: string } }
  | { kind: 'contact-changed'; data: { change: string } }
  | { kind: 'contact-change-asked'; data: { changeId: string; by: string; until: Instant } }
  | { kind: 'contact-change-objected'; data: { name: string } }
  | { kind: 'role-granted'; data: { role: string; to: Instant | null } }
  | { kind: 'role-ended'; data: { role: string } }
  | { kind: 'timed-access'; data: { by: string; reason: string; from: Instant; until: Instant } }
  | { kind: 'export-ready'; data: { exportId: string } }
  | { kind: 'erasure-asked'; data: { dueAt: Instant } }
  | { kind: 'merge-proposed'; data: Record<string, never> }
  | { kind: 'account-merged'; data: { name: string } }
  | { kind: 'account-merged-away'; data: { mergeId: string } }
  | { kind: 'merge-objected'; data: { name: string } }
  | { kind: 'proposal-waiting'; data: { kind: string } }
  | { kind: 'proposal-decided'; data: { kind: string; outcome: string } }
export type NoticeKind = Told['kind']

/** One of each, as an administrator looks at them. */
export const samples: readonly Told[] = [
  { kind: 'certificate-ready', data: { serial: 'BLM-2026-0001-7', course: 'Budjet jarayoni · Бюджет процесси' } },
  { kind: 'new-device', data: { device: 'firefox android', at: '2026-11-25T09:30:00Z' } },
  { kind: 'password-changed', data: {} },
  { kind: 'second-factor-changed', data: { change: 'passkey-added' } },
  { kind: 'contact-changed', data: { change: 'phone-changed' } },
  { kind: 'contact-change-asked', data: { changeId: 'c', by: 'Umarova Nigora', until: '2026-11-28T09:30:00Z' } },
  { kind: 'contact-change-objected', data: { name: 'Toktogulova Aigul' } },
  { kind: 'role-granted', data: { role: 'trainer', to: '2027-06-30T18:00:00Z' } },
  { kind: 'role-ended', data: { role: 'trainer' } },
  {
    kind: 'timed-access',
    data: { by: 'Umarova Nigora', reason: '№ 17', from: '2026-11-25T09:30:00Z', until: '2026-11-25T11:30:00Z' },
  },
  { kind: 'export-ready', data: { exportId: 'e' } },
  { kind: 'erasure-asked', data: { dueAt: '2026-12-09T09:30:00Z' } },
  { kind: 'merge-proposed', data: {} },
  { kind: 'account-merged', data: { name: 'Toktogulova Aigul' } },
  { kind: 'account-merged-away', data: { mergeId: 'm' } },
  { kind: 'merge-objected', data: { name: 'Toktogulova Aigul' } },
  { kind: 'proposal-waiting', data: { kind: 'grant-role' } },
  { kind: 'proposal-decided', data: { kind: 'grant-role', outcome: 'confirmed' } },
]

const security: readonly NoticeKind[] = [
  'new-device',
  'password-changed',
  'second-factor-changed',
  'contact-changed',
  'contact-change-asked',
  'timed-access',
  'role-granted',
  'account-merged',
  'account-merged-away',
  'merge-objected',
  'erasure-asked',
  'export-ready',
]

/** Whether it concerns the safety of an account: then it is written at once, whatever a person chose about letters. */
export const isSecurity = (kind: NoticeKind): boolean => security.includes(kind)
