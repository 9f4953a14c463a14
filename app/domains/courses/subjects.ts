/** What courses are about. */
export const topics = [
  'budget',
  'participation',
  'gender',
  'services',
  'e-government',
  'appeals',
  'documents',
  'council',
  'leadership',
  'strategy',
  'tourism',
] as const

/** How much they ask for. */
export const levels = ['entry', 'core', 'intermediate'] as const

/** For whom they are. */
export const audiences = [
  'finance',
  'heads',
  'social',
  'deputies',
  'activists',
  'services',
  'hokimiyat',
  'clerks',
  'observers',
  'candidates',
  'entrepreneurs',
] as const
