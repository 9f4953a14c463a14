import type { PersonTable } from '#app/domains/privacy/person-tables.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { htmlLang, type Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { timeZoneOf } from '#app/platform/i18n/time-zones.ts'

type Archive = {
  tables: Partial<Record<PersonTable, Record<string, unknown>[]>>
  madeAt: Date
  locale: Locale
  country: string
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem;color:#222;background:#fff}
dl{border:1px solid #999;border-radius:.25rem;padding:.5rem .75rem}div{display:flex;flex-wrap:wrap;gap:0 1rem}
dt{flex:0 0 12rem;color:#555}dd{flex:1 1 16rem;margin:0;overflow-wrap:anywhere;white-space:pre-wrap}`

/** The archive as a page that opens without the site: each part under its name, each row as a list of facts. */
export function archivePage({ tables, madeAt, locale, country }: Archive): string {
  const { myData, account } = messagesFor(locale)
  const { archive: words } = myData
  const fieldNames: Record<string, unknown> = { ...account.join, ...words.fields }
  const timeZone = timeZoneOf(country)
  const nameOf = (field: string) => {
    const name = Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined
    return typeof name === 'string' ? name : field
  }
  const shown = (value: unknown) => {
    if (value instanceof Date) return formatDateTime(value, locale, timeZone)
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
  const fact = ([field, value]: [string, unknown]) =>
    `<div><dt>${escaped(nameOf(field))}</dt><dd>${escaped(shown(value))}</dd></div>`
  const isSaid = ([, value]: [string, unknown]) => value !== null && value !== undefined && value !== ''
  const parts = Object.entries(tables).map(([name, rows]) => {
    const lists = rows.map((row) => `<dl>${Object.entries(row).filter(isSaid).map(fact).join('')}</dl>`)
    const list = lists.length > 0 ? lists.join('\n') : `<p>${escaped(words.nothing)}</p>`
    return `<h2>${escaped(words.parts[name as PersonTable])}</h2>\n${list}`
  })
  return `<!doctype html>
<html lang="${htmlLang(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(words.title)}</title><style>${style}</style></head><body><main>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.made(formatDateTime(madeAt, locale, timeZone)))}</p>
<p>${escaped(words.about)}</p>
<p>${escaped(words.leftOut)}</p>
${parts.join('\n')}
</main></body></html>
`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
