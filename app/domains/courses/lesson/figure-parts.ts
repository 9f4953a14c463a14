/** The elements that a drawing of a lesson may be made of. */
export const elements = new Set([
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
])
const fills = ['ink', 'quiet', 'paper', 'sheet', 'rule', 'lapis', 'madder', 'gold', 'leaf']
const washes = ['lapis-wash', 'madder-wash', 'gold-wash', 'leaf-wash']
const lines = ['line-ink', 'line-quiet', 'line-rule', 'line-lapis', 'line-madder', 'line-gold', 'line-leaf']
const classes = new Set([...fills, ...washes, ...lines])

const number = /^[-+\d.eE]+%?$/
const numbers = /^[-+\d.,eE\s]+$/
const allowed = new Map<string, RegExp>([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy'].map((name) => [name, number] as const),
  ...['width', 'height', 'stroke-width', 'stroke-dashoffset', 'opacity', 'font-size'].map(
    (name) => [name, number] as const,
  ),
  ['points', numbers],
  ['stroke-dasharray', numbers],
  ['d', /^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]+$/],
  ['transform', /^(?:(?:translate|rotate|scale|skewX|skewY|matrix)\([-+\d.,eE\s]+\)\s*)+$/],
  ['fill', /^none$/],
  ['stroke', /^none$/],
  ['fill-rule', /^(?:evenodd|nonzero)$/],
  ['stroke-linecap', /^(?:butt|round|square)$/],
  ['stroke-linejoin', /^(?:miter|round|bevel)$/],
  ['font-weight', /^(?:normal|bold|[1-9]00)$/],
  ['font-style', /^(?:normal|italic)$/],
  ['text-anchor', /^(?:start|middle|end)$/],
  ['dominant-baseline', /^(?:auto|middle|central|hanging)$/],
])

/** `{{key}}` in a drawing: words of the reader's language go there. */
export const placeholder = /\{\{\s*([\w-]+)\s*\}\}/g

/** True for the four numbers of a viewBox. */
export const isBox = (value: string) => /^[-\d.]+(?:[\s,]+[-\d.]+){3}$/.test(value.trim())

/** True for what an element may say about itself: colours by the names of the styles, sizes and shapes, nothing that acts. */
export const mayStand = (attribute: string, value: string): boolean =>
  attribute === 'class'
    ? value.split(/\s+/).every((one) => classes.has(one))
    : allowed.get(attribute)?.test(value.trim()) === true
