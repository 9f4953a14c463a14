import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressAround, fillGap, gapEnd, gapSize } from '#app/platform/http/brotli-gap.ts'

const words =
  'Ачык угуу айыл өкмөтүнүн бюджетин талкуулайт. Oʻzbekiston Respublikasi; ўқиш, ғоя, ҳуқуқ. <a href="/ky">Bilim</a> '
/** A text of so many bytes that repeats itself as pages do, and nowhere in the same way. */
const text = (bytes: number, seed: number) =>
  Buffer.concat(
    Array.from({ length: Math.ceil(bytes / 60) }, (_, n) => {
      const from = (n * 7919 + seed * 104_729) % 90
      return Buffer.from(`${words.slice(from, from + 20 + ((n * seed) % 40))}${n % 9 ? '' : n}`)
    }),
  ).subarray(0, bytes)
const fillings = ['>Айнура</', `>${'ң'.repeat(45)}</`, '>Oʻgʻiloy &#38; <b></'].map((filling) =>
  filling.padStart(filling.length + gapSize - Buffer.byteLength(filling)),
)

test('a stream with a gap reads as one page, whatever of its size stands in the gap', async () => {
  for (const [before, after] of [
    [0, 0],
    [1, 1],
    [10, 40_000],
    [2400, 19_000],
    [40_000, 3],
    [70_000, 200_000],
  ] as const) {
    for (let seed = 1; seed < 5; seed++) {
      const [head, tail] = [text(before, seed), text(after, seed + 1)]
      const gapped = await compressAround(head, tail)
      if (!gapped) throw new Error(`no stream around the gap for ${before}, ${after}, ${seed}`)
      for (const filling of fillings) {
        const page = brotliDecompressSync(Buffer.concat(fillGap(gapped, filling)))
        expect(page.equals(Buffer.concat([head, Buffer.from(filling), tail]))).toBe(true)
      }
    }
  }
})

test('around a gap a text takes few bytes more than whole', async () => {
  const [head, tail] = [text(3000, 5), text(20_000, 6)]
  const gapped = await compressAround(head, tail)
  const whole = await compressAround(Buffer.concat([head, tail]), Buffer.alloc(0))
  expect((gapped?.stream.length ?? 0) - (whole?.stream.length ?? 0)).toBeLessThan(120)
})

test('every filling ends alike', () => {
  for (const filling of fillings) expect([Buffer.byteLength(filling), filling.slice(-2)]).toEqual([gapSize, gapEnd])
})
