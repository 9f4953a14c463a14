import { gapEnd, gapSize } from '#app/platform/http/brotli-gap.ts'

/** Stands in a rendered page for the name of the person who looks: what is around it may be the same for many. */
export const nameGap = '\uE0F0'

/** The page with her name in its place. */
export const fillName = (html: string, name: string): string => html.replaceAll(nameGap, () => nameAsHtml(name))

/** The page before and after her name, if it stands in it once and as a whole element; else null. */
export function aroundName(html: string): [before: string, after: string] | null {
  const [before, after, ...more] = html.split(`>${nameGap}${gapEnd}`)
  return before === undefined || after === undefined || more.length > 0 || html.split(nameGap).length > 2
    ? null
    : [before, after]
}

/** What stands between the two parts, after spaces within the tag that begins before it; null for a very long name. */
export function gapFilling(name: string): string | null {
  const filling = `>${nameAsHtml(name)}${gapEnd}`
  const spare = gapSize - Buffer.byteLength(filling)
  return spare < 0 ? null : ' '.repeat(spare) + filling
}

const nameAsHtml = (name: string) => name.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
