import { colours } from '#app/domains/certificates/drawing/colours.ts'
import { diamond, horns, rosette, spark } from '#app/domains/certificates/drawing/ornament.ts'
import { cellsAt, closedLine, fillColour, goldRule } from '#app/domains/certificates/drawing/path-operators.ts'

const corner = 15
const repeat = 26
const lengthOf = (repeats: number) => 2 * corner + repeats * repeat + 11
const across = 14
const down = 9

/** The frame in cells. Fourteen repeats by nine leave the same margin on all four sides of an A4 page. */
export const frameWidth = lengthOf(across)
export const frameHeight = lengthOf(down)

/** The ornament between gold rules; the inner rule steps back from the corners, as the edge of a felt field does. */
export const framePicture = [
  `q 1 0 0 1 0 0 cm ${side(across)} Q`,
  `q 0 1 -1 0 ${frameWidth} 0 cm ${side(down)} Q`,
  `q -1 0 0 -1 ${frameWidth} ${frameHeight} cm ${side(across)} Q`,
  `q 0 -1 1 0 0 ${frameHeight} cm ${side(down)} Q`,
  `${goldRule(0.5)} ${line(-4, [[0, 0]])}`,
  `${goldRule(0.25)} ${line(-2.6, [[0, 0]])}`,
  line(18, [
    [0, 6],
    [3, 6],
    [3, 3],
    [6, 3],
    [6, 0],
  ]),
].join('\n')

/** One side begins with its corner and ends before the next, so that a quarter turn makes the next side of it. */
function side(repeats: number): string {
  const starts = Array.from({ length: repeats }, (_, i) => corner + 2 + i * repeat)
  return [
    fillColour(colours.gold),
    ...[0, corner - 3].flatMap((x) => [0, corner - 3].map((y) => cellsAt(x, y, spark))),
    fillColour(colours.lapis),
    cellsAt(0, 0, rosette),
    ...starts.map((x) => `${cellsAt(x, 4, diamond)} ${cellsAt(x + 9, 3, horns)}`),
    cellsAt(corner + 2 + repeats * repeat, 4, diamond),
  ].join(' ')
}

/** A rule all round at that distance inside the frame, its top left corner drawn by `steps` and the others mirrored. */
function line(inset: number, steps: [x: number, y: number][]): string {
  const [left, top, right, bottom] = [inset, inset, frameWidth - inset, frameHeight - inset]
  const back = steps.toReversed()
  return closedLine([
    ...steps.map(([x, y]): [number, number] => [left + x, top + y]),
    ...back.map(([x, y]): [number, number] => [right - x, top + y]),
    ...steps.map(([x, y]): [number, number] => [right - x, bottom - y]),
    ...back.map(([x, y]): [number, number] => [left + x, bottom - y]),
  ])
}
