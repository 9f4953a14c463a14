import type { Block, BlockNode, Figure, KeptFile, ListItem, TableRow } from '#app/domains/courses/lesson/block.ts'
import { drawFigure } from '#app/domains/courses/lesson/figure.ts'
import { escapeAttribute, escapeText } from '#app/domains/courses/lesson/html.ts'
import type { LessonWords } from '#app/domains/courses/lesson/lesson-texts.ts'
import { type NumberSource, renderInline } from '#app/domains/courses/lesson/render-inline.ts'
import { sayDate } from '#app/domains/courses/lesson/say-date.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'

/** What a block is rendered with: the labels in its own language, and the numbers of sources. */
type Rendering = { language: ContentLocale; words: LessonWords; numberOf: NumberSource }

/** One block as HTML, made from an allow-list of nodes: what is not known does not come through. */
export function renderBlock(block: Block | BlockNode, rendering: Rendering): string {
  const inline = (nodes: Parameters<typeof renderInline>[0]) => renderInline(nodes, rendering.numberOf)
  const flow = (nodes: readonly BlockNode[]) => nodes.map((node) => renderBlock(node, rendering)).join('')
  switch (block.type) {
    case 'paragraph':
      return `<p>${inline(block.content)}</p>`
    case 'heading': {
      const tag = block.attrs.level === 3 ? 'h3' : 'h2'
      const id = 'id' in block.attrs ? ` id="${escapeAttribute(block.attrs.id)}"` : ''
      return `<${tag}${id}>${inline(block.content)}</${tag}>`
    }
    case 'bulletList':
      return `<ul>${block.content.map((item) => renderItem(item, rendering)).join('')}</ul>`
    case 'orderedList': {
      const start = block.attrs.start === 1 ? '' : ` start="${Number(block.attrs.start)}"`
      return `<ol${start}>${block.content.map((item) => renderItem(item, rendering)).join('')}</ol>`
    }
    case 'table': {
      const { caption } = block.attrs
      const [head, ...rows] = block.content.map((row) => renderRow(row, rendering))
      return (
        `<figure class="table"><figcaption>${escapeText(caption)}${illustrative(block.attrs.ill, rendering)}</figcaption>` +
        `<div class="scroll" tabindex="0" role="region" aria-label="${escapeAttribute(caption)}"><table>` +
        `<thead>${head ?? ''}</thead><tbody>${rows.join('')}</tbody></table></div></figure>`
      )
    }
    case 'figure':
      return renderFigure(block, rendering)
    case 'callout': {
      const { kind, title, ill, law } = block.attrs
      const label = kind === 'law' ? `<span class="kind">${escapeText(rendering.words.law)}</span> ` : ''
      return (
        `<aside class="callout ${escapeAttribute(kind)}"><p class="callout-title">${label}${escapeText(title)}${illustrative(ill, rendering)}</p>` +
        `${flow(block.content)}${law ? `<p class="citation">${escapeText(cite(law, rendering))}</p>` : ''}</aside>`
      )
    }
    case 'details': {
      const { summary, ill } = block.attrs
      return `<details><summary>${escapeText(summary)}${illustrative(ill, rendering)}</summary>${flow(block.content)}</details>`
    }
    case 'attachment': {
      const { name, file } = block.attrs
      const about = `${file.name.split('.').pop()?.toUpperCase()}, ${sizeOf(file, rendering.words)}`
      return `<p class="attachment"><a href="${addressOf(file)}" download>${escapeText(name)}</a> <small>${escapeText(about)}</small></p>`
    }
    default:
      return ''
  }
}

// A paragraph alone in its item, or before the lists inside it, needs no <p>.
function renderItem({ content }: ListItem, rendering: Rendering): string {
  const paragraphs = content.filter(({ type }) => type === 'paragraph').length
  const inside = content.map((node) =>
    node.type === 'paragraph' && paragraphs === 1
      ? renderInline(node.content, rendering.numberOf)
      : renderBlock(node, rendering),
  )
  return `<li>${inside.join('')}</li>`
}

function renderRow({ content }: TableRow, { numberOf }: Rendering): string {
  const cells = content.map(({ type, attrs, content }) => {
    const inside = renderInline(content, numberOf)
    const style = attrs.align === 'right' ? ' align="right"' : ''
    return type === 'tableHeader' && inside !== ''
      ? `<th scope="col"${style}>${inside}</th>`
      : `<td${style}>${inside}</td>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function renderFigure({ attrs, content }: Figure, rendering: Rendering): string {
  const { picture, alt, ill } = attrs
  const drawn =
    'svg' in picture
      ? // On a phone a drawing is wider than the screen, so that its words can be read; it scrolls by itself.
        `<div class="scroll" tabindex="0">${drawFigure(picture.svg, picture.words, alt)}</div>`
      : `<img src="${addressOf(picture.file)}" alt="${escapeAttribute(alt)}" width="${Number(picture.width)}" height="${Number(picture.height)}" loading="lazy">`
  const caption = renderInline(content, rendering.numberOf) + illustrative(ill, rendering)
  return `<figure class="drawing">${drawn}${caption ? `<figcaption>${caption.trim()}</figcaption>` : ''}</figure>`
}

const illustrative = (ill: boolean, { words }: Rendering) =>
  ill ? ` <span class="illustrative">${escapeText(words.illustrative)}</span>` : ''
const addressOf = ({ sha256, name }: KeptFile) => `/files/${escapeAttribute(sha256)}/${encodeURIComponent(name)}`

function cite(
  { act, article, date }: { act: string; article: string | null; date: string | null },
  { words, language }: Rendering,
): string {
  // “37” and “6, 25” are numbers of articles; anything else is already written out.
  const place = article && /^[\d\s,–-]+$/.test(article) ? words.article(article) : article
  return [act, place, date && sayDate(date, language)].filter(Boolean).join(', ')
}

function sizeOf({ bytes }: KeptFile, { kilobytes, megabytes }: LessonWords): string {
  const count = Math.max(1, Math.round(bytes / 1024))
  return count < 1024 ? kilobytes(String(count)) : megabytes(String(Math.round(count / 1024)))
}
