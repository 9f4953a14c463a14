/** How pages look for a person: the size of letters, the contrast, whether things move, and how much stands on a page. */
export type Looks = { textSize: string; contrast: string; motion: string; layout: string }

/** How they look for whoever has not chosen. */
export const usualLooks: Looks = { textSize: 'normal', contrast: 'normal', motion: 'normal', layout: 'full' }
