import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a PDF tool (pdftotext, pdffonts, pdfinfo, pdftoppm, qpdf) prints about the file; fails when the tool does. */
export function askPdf(pdf: Buffer, tool: string, ...options: string[]): string {
  return bytesFrom(pdf, tool, options).toString('utf8')
}

/** The page as grey pixels, `resolution` to the inch. */
export function renderPdf(pdf: Buffer, resolution: number) {
  const image = bytesFrom(pdf, 'pdftoppm', ['-gray', '-r', String(resolution)])
  const [header, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 50)) ?? []
  if (!header) throw new Error('pdftoppm printed no grey image')
  const pixels = image.subarray(header.length)
  const perPoint = resolution / 72
  return {
    width: Number(width),
    height: Number(height),
    /** From 0, black, to 255, white; in points from the top left corner of the page. */
    at: (x: number, y: number) => pixels[Math.floor(y * perPoint) * Number(width) + Math.floor(x * perPoint)] ?? 255,
  }
}

/** Every word on the page with its box, in points from the top left corner. */
export function wordsIn(pdf: Buffer) {
  const found = askPdf(pdf, 'pdftotext', '-bbox').matchAll(
    /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g,
  )
  return Array.from(found, ([, left, top, right, bottom, word = '']) => ({
    word,
    ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
  }))
}

function bytesFrom(pdf: Buffer, tool: string, options: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const file = join(folder, 'page.pdf')
    writeFileSync(file, pdf)
    const end = tool === 'pdftotext' ? ['-'] : []
    const result = spawnSync(tool, [...options, file, ...end], { maxBuffer: 100_000_000 })
    if (result.status !== 0) throw new Error(`${tool} failed: ${result.stderr} ${result.error ?? ''}`)
    return result.stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
