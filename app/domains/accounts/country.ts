/** The countries whose people the site is for, in the order they are offered. */
export const countries = ['KG', 'UZ'] as const
export type Country = (typeof countries)[number]
