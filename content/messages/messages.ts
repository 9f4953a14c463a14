import type { en } from '#content/messages/en.ts'

/** The shape that every language fills: a missing word is a type error. */
export type Messages = typeof en
