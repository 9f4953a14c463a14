/** Where a heading stands in the outline of its page. */
export type HeadingLevel = 1 | 2 | 3 | 4

/** The heading element of a level, so that a part can stand anywhere in a page without breaking its outline. */
export const headingOf = (level: HeadingLevel) => `h${level}` as const
