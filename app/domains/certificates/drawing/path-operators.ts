import { colours } from '#app/domains/certificates/drawing/colours.ts'

/** The cells of a picture as one path to fill: a rectangle for each run of a row, from (0, 0) rightwards and downwards. */
export function cells(picture: string): string {
  const rows = picture.trim().split('\n')
  const runs = rows.flatMap((row, y) => Array.from(row.matchAll(/#+/g), (run) => [run.index, y, run[0].length, 1]))
  return runs.map((run) => `${run.join(' ')} re`).join(' ')
}

/** A picture of cells, filled, with its top left corner there. */
export const cellsAt = (x: number, y: number, picture: string): string => `q 1 0 0 1 ${x} ${y} cm ${cells(picture)} f Q`

/** What follows is filled in this colour. */
export const fillColour = (colour: string): string => `${operands(colour)} rg`

/** The lines that follow are gold, and this thick. */
export const goldRule = (width: number): string => `${operands(colours.gold)} RG ${width} w`

/** A closed line through the points. */
export function closedLine(points: [x: number, y: number][]): string {
  return `${points.map(([x, y], i) => `${x} ${y} ${i ? 'l' : 'm'}`).join(' ')} s`
}

/** A circle round (0, 0), of four curves. */
export function circle(radius: number): string {
  const pull = radius * 0.5523
  return [
    `${radius} 0 m`,
    `${radius} ${pull} ${pull} ${radius} 0 ${radius} c`,
    `${-pull} ${radius} ${-radius} ${pull} ${-radius} 0 c`,
    `${-radius} ${-pull} ${-pull} ${-radius} 0 ${-radius} c`,
    `${pull} ${-radius} ${radius} ${-pull} ${radius} 0 c s`,
  ].join(' ')
}

const operands = (colour: string): string =>
  [1, 3, 5].map((i) => (Number.parseInt(colour.slice(i, i + 2), 16) / 255).toFixed(3)).join(' ')
