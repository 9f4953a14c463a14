/** A field of a form as it stands on the page: what a browser would send if nobody typed anything. */
export type FormField = {
  name: string
  kind:
    | 'text'
    | 'textarea'
    | 'password'
    | 'hidden'
    | 'date'
    | 'number'
    | 'time'
    | 'select'
    | 'radio'
    | 'checkbox'
    | 'file'
    | 'button'
  value: string
  /** What may be chosen, for choices; for boxes the value that a mark in them sends. */
  choices: string[]
}

export type Form = { method: 'get' | 'post'; action: string; fields: FormField[] }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/** The text that a piece of HTML stands for. */
export const decoded = (html: string): string =>
  html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  )

/** The forms of a page, as far as our own pages write them. */
export function formsOf(html: string, address: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = '', inside = '']) => ({
    method: attribute(attributes, 'method')?.toLowerCase() === 'post' ? 'post' : 'get',
    action: new URL(attribute(attributes, 'action') ?? address, new URL(address, 'http://own.invalid')).href.replace(
      'http://own.invalid',
      '',
    ),
    fields: fieldsOf(inside),
  }))
}

/** Where the links of a page lead within the site. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href = '']) => decoded(href))
    .filter((href) => href.startsWith('/'))

function fieldsOf(html: string): FormField[] {
  const fields: FormField[] = []
  const tags = /<(?:(input)\b((?:"[^"]*"|[^>"])*)>|(textarea|select|button)\b((?:"[^"]*"|[^>"])*)>(.*?)<\/\3>)/gs
  for (const [, input, own = '', holder, others = '', inside = ''] of html.matchAll(tags)) {
    const [tag, attributes] = [input ?? holder, own || others]
    const name = attribute(attributes, 'name')
    if (!name) continue
    const value = attribute(attributes, 'value') ?? ''
    if (tag === 'textarea')
      fields.push({ name, kind: 'textarea', value: decoded(inside.replace(/^\n/, '')), choices: [] })
    else if (tag === 'select') fields.push({ name, kind: 'select', ...chosenOf(inside) })
    else if (tag === 'button') fields.push({ name, kind: 'button', value, choices: [value] })
    else addInput(fields, name, value, attributes)
  }
  return fields
}

function addInput(fields: FormField[], name: string, value: string, attributes: string): void {
  const type = attribute(attributes, 'type') ?? 'text'
  const isChecked = /\schecked\b/.test(attributes)
  if (type !== 'radio' && type !== 'checkbox') {
    const known = ['password', 'hidden', 'date', 'number', 'time', 'file'].find((one) => one === type) ?? 'text'
    fields.push({ name, kind: known as FormField['kind'], value, choices: [] })
    return
  }
  const sent = value || 'on'
  const earlier = fields.find((field) => field.name === name && field.kind === type)
  if (earlier) earlier.choices.push(sent)
  const field = earlier ?? { name, kind: type, value: '', choices: [sent] }
  if (isChecked) field.value = sent
  if (!earlier) fields.push(field)
}

function chosenOf(options: string): Pick<FormField, 'value' | 'choices'> {
  const all = [...options.matchAll(/<option\b([^>]*)>(.*?)<\/option>/gs)].map(([, attributes = '', text = '']) => ({
    value: attribute(attributes, 'value') ?? decoded(text),
    isSelected: /\sselected\b/.test(attributes),
  }))
  return {
    value: (all.find(({ isSelected }) => isSelected) ?? all[0])?.value ?? '',
    choices: all.map(({ value }) => value),
  }
}

function attribute(attributes: string, name: string): string | undefined {
  const [, value] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes) ?? []
  return value === undefined ? undefined : decoded(value)
}
