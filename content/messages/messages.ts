import type { en } from '#content/messages/en.ts'

type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { [Key in keyof T]: Words<T[Key]> }

/** The shape that every language fills: a missing word is a type error. */
export type Messages = Words<typeof en>
