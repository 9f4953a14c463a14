import { colours } from '#app/domains/certificates/drawing/colours.ts'
import { diamond, horns, spark } from '#app/domains/certificates/drawing/ornament.ts'
import { cellsAt, circle, fillColour, goldRule } from '#app/domains/certificates/drawing/path-operators.ts'

/** In cells. */
export const sealRadius = 20

const quarterTurns = ['1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0 -1 1 0']
const sparks = [-11.5, 8.5].flatMap((x) => [-11.5, 8.5].map((y) => cellsAt(x, y, spark)))

/** Four pairs of horns round a madder heart, within a beaded gold ring; its middle is at (0, 0). */
export const sealPicture = [
  fillColour(colours.lapis),
  ...quarterTurns.map((turn) => `q ${turn} 0 0 cm ${cellsAt(-7.5, -14.5, horns)} Q`),
  fillColour(colours.madder),
  cellsAt(-3.5, -3.5, diamond),
  fillColour(colours.gold),
  ...sparks,
  `${goldRule(0.5)} ${circle(sealRadius - 0.25)}`,
  `1 J [0 1.5] 0 d ${goldRule(0.6)} ${circle(sealRadius - 1.6)}`,
].join('\n')
