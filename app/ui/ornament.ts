/** The one ornament: ram's horns and a diamond, on a grid of 26 by 12, as in felt and ikat. `tokens.css` carries the same paths. */
export const horns =
  'M2 1h3v1h-3zM2 2v4h-1v-4zM5 2h1v3h-3v-2h1v1h1zM12 1h3v1h-3zM12 2v2h1v-1h1v2h-3v-3zM15 2h1v4h-1zM8 4h1v1h1v1h1v1h2v1h-2v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h-2v-1h2v-1h1v-1h1zM2 6h2v1h-2zM15 6v1h-2v-1zM9 7h-1v2h1z'

export const diamond =
  'M21 2h1v1h1v1h1v1h1v1h-1v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h-1v-1h1v-1h1v-1h1zM22 4h-1v1h-1v1h1v1h1v-1h1v-1h-1zM21 5h1v1h-1z'
