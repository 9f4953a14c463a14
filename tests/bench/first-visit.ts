import { brotliDecompressSync } from 'node:zlib'
import { insist } from '#tests/bench/ask.ts'
import { pages, startLearning } from '#tests/bench/learner.ts'
import { accepting } from '#tests/bench/load.ts'
import { type Figure, kilobytes, type Section, table } from '#tests/bench/report.ts'
import { copyData, openSite } from '#tests/bench/site.ts'

const aims: Record<string, number> = { catalogue: 50, lesson: 40 }

/** What comes over the wire when a browser opens a page for the first time. */
export async function measureFirstVisit(firstDay: string): Promise<Section> {
  console.log('  first visits over the wire')
  const site = await openSite(copyData(firstDay, 'first-visit'))
  const headers = { ...accepting, ...(await startLearning(site.origin)) }
  const figures: Figure[] = []
  const rows: string[][] = []
  let scripts = 0
  for (const [name, path] of Object.entries(pages)) {
    const page = await insist(200, site.origin + path, { headers: path.includes('/learn') ? headers : accepting })
    const html = brotliDecompressSync(page.body).toString()
    const weigh = async (addresses: string[]) => {
      const replies = await Promise.all(
        addresses.map((one) => insist(200, new URL(one, site.origin).href, { headers })),
      )
      return replies.reduce((sum, { received }) => sum + received, 0)
    }
    const bundles = loadedBy(html, /<script[^>]*\ssrc="([^"]+)"|<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g)
    const others = await weigh([
      ...loadedBy(html, /<link[^>]*rel="(?:stylesheet|icon)"[^>]*href="([^"]+)"/g),
      ...bundles,
    ])
    const images = await weigh(loadedBy(html, /<img[^>]*\ssrc="([^"]+)"/g).filter((one) => !one.startsWith('data:')))
    scripts += bundles.length
    const total = page.received + others
    rows.push([name, kilobytes(page.received), kilobytes(others), kilobytes(total), kilobytes(images)])
    const aim = aims[name]
    if (aim === undefined) continue
    const counted = name === 'lesson' ? total : total + images
    figures.push({
      name: `first visit, ${name === 'lesson' ? 'lesson without its images' : `${name}, everything`}`,
      measured: kilobytes(counted),
      aim: `≤ ${aim} KB`,
      isMet: counted <= aim * 1024,
    })
  }
  await site.close()
  figures.push({ name: 'JavaScript bundles readers load', measured: String(scripts), aim: '0', isMet: scripts === 0 })
  return {
    title: 'First visit over the wire',
    figures,
    body: [
      'Status lines, headers and bodies as they came, in Brotli; nothing was kept from before. What stands in the page itself is counted with it.',
      table(['page', 'page', 'style sheet and icon', 'together', 'its images'], rows),
    ],
  }
}

/** The addresses that a browser follows by itself, each once. */
const loadedBy = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].flatMap(([, ...groups]) => groups.filter((group) => group !== undefined))),
]
