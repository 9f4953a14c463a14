/** A piece of running text; a kept piece reads the same in both Uzbek scripts. */
type Span = { text: string; kept: boolean }

export const keepStart = '\uE000'
export const keepEnd = '\uE001'

const brands =
  'E-Hujjat|E-IMZO|Open Badges|OneID|USAID|UNDP|EWMI|Google|Telegram|Instagram|YouTube|LinkedIn|TikTok|Viber|Skype|Zoom|' +
  'Moodle|Gmail|Android|iPhone|Linux|Firefox|Chrome|Safari|GitHub|Bluetooth|Wi-Fi|Payme|e-mail|email'
const abbreviations =
  'QR|PDF|CSV|SMS|IT|ID|IP|USB|HTML|URL|XML|JSON|GPS|SIM|PIN|VPN|SWOT|KPI|ERP|CRM|BPM|BPR|GIZ|SDC|DPI|ISO|USD|EUR|UZS|' +
  'KGS|DOCX?|XLSX?|PPTX?|ZIP|JPE?G|PNG|SVG|API|FAQ|HTTPS?'
const suffixes = '(?:lar|ning|ni|ga|da|dan|gacha|dagi|li|siz|i|im|imiz|ingiz){0,5}'
const fileEndings = 'pdf|csv|docx?|xlsx?|pptx?|odt|ods|jpe?g|png|svg|zip|txt|html?|json|xml|ya?ml|mp[34]|gift|md'
const domainEndings = 'uz|kg|com|org|net|ru|gov|edu|info|io|int|eu'

const wordStart = '(?<![\\p{L}\\p{N}])'
const wordEnd = '(?![\\p{L}\\p{N}])'

// Lengths are bounded so that no text, however odd, takes long.
const keptPatterns = [
  `${keepStart}[^${keepStart}${keepEnd}]*${keepEnd}`,
  '&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});',
  '\\{\\{?[\\w.]{1,40}\\}?\\}',
  '(?:https?://|www\\.)[^\\s<>«»"“”]*[^\\s<>«»"“”.,;:!?)]',
  `${wordStart}[\\w.%+'-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,6}[A-Za-z]{2,}${wordEnd}`,
  `${wordStart}(?:[A-Za-z0-9-]{1,63}\\.){1,6}(?:${domainEndings})(?:/[^\\s<>«»"“”]*[^\\s<>«»"“”.,;:!?)])?${wordEnd}`,
  `${wordStart}[\\w-]{1,99}\\.(?:${fileEndings})${wordEnd}`,
  `${wordStart}@[A-Za-z]\\w+`,
  `${wordStart}BLM-[A-Z0-9-]{0,40}[A-Z0-9]${wordEnd}`,
  `${wordStart}(?=[A-Z0-9/_-]{0,40}(?:[A-Z]\\d|\\d[A-Z]))[A-Z0-9]+(?:[/_-][A-Z0-9]+)*${wordEnd}`,
  `${wordStart}(?=[A-Za-z0-9]{0,40}[A-Za-z]\\d)(?!k?m[23]${wordEnd})[A-Za-z0-9]+${wordEnd}`,
  `${wordStart}(?:${brands}|${abbreviations})(?=${suffixes}${wordEnd})`,
  `${wordStart}(?=[IVXL]{2,}${wordEnd})X{0,3}(?:XL|L)?X{0,3}(?:IX|IV|V?I{0,3})${wordEnd}`,
  // «I bob» and the heading «V. Xulosa» are numerals; «I. Karimov» inside a line is a person.
  `${wordStart}[IVX](?=[-\\s][\\p{L}\\p{N}])${wordEnd}`,
  '[IVX](?=\\.\\s)(?<=(?:^|\\n)[ \\t]{0,9}[IVX])',
]
const kept = new RegExp(keptPatterns.join('|'), 'gu')

/** Cuts running text into what is transliterated and what stays: addresses, codes, numerals, names of products. */
export function splitKept(text: string): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const match of text.matchAll(kept)) {
    if (match.index > end) spans.push({ text: text.slice(end, match.index), kept: false })
    spans.push({ text: match[0], kept: true })
    end = match.index + match[0].length
  }
  if (end < text.length) spans.push({ text: text.slice(end), kept: false })
  return spans
}
