/** A4 landscape, in points. */
export const page = { width: 841.89, height: 595.28 }

/** The side of one cell of the ornament. */
export const cell = 1.897

/** Where words may stand, between the inner rules of the frame. */
export const measure = { x: 100, width: page.width - 200 }
export const bodyTop = 97
export const bodyBottom = 405
export const footBottom = 503
