import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { diamond, horns } from '#app/ui/ornament.ts'

const source = (file: string) => readFileSync(`app/ui/${file}`, 'utf8')
const tokens = source('tokens.css')

const inks = ['ink', 'quiet', 'lapis', 'lapis-deep', 'madder', 'gold', 'leaf']
const grounds = ['paper', 'sheet', 'lapis-wash', 'madder-wash', 'gold-wash', 'leaf-wash']
const fillings = ['lapis', 'lapis-deep', 'madder', 'gold', 'leaf', 'quiet', 'ink']

test.each(['light', 'dark'] as const)(
  'every text can be read on every ground, and every edge be seen, in %s',
  (scheme) => {
    const colour = coloursOf(scheme)
    const unreadable = [
      ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground, 4.5] as const)),
      ...fillings.flatMap((filling) => ['paper', 'sheet'].map((ink) => [ink, filling, 4.5] as const)),
      ...grounds.map((ground) => ['edge', ground, 3] as const),
      ['felt-light', 'felt', 4.5] as const,
    ].filter(([ink, ground, least]) => contrast(colour(ink), colour(ground)) < least)
    expect(unreadable).toEqual([])
  },
)

test.each(['light', 'dark'] as const)('whoever wants high contrast has seven to one in %s', (scheme) => {
  const colour = coloursOf(scheme, 'high')
  const unreadable = [
    ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground, 7] as const)),
    ...fillings.flatMap((filling) => ['paper', 'sheet'].map((ink) => [ink, filling, 7] as const)),
    ...grounds.map((ground) => ['edge', ground, 4.5] as const),
    ['felt-light', 'felt', 7] as const,
  ].filter(([ink, ground, least]) => contrast(colour(ink), colour(ground)) < least)
  expect(unreadable).toEqual([])
})

test('the stylesheet takes in the styles of every part once, each in a layer', () => {
  const taken = [
    ...source('app.css').matchAll(/@import "\.\/([a-z-]+\.css)" layer\((?:tokens|base|parts|article|simple)\);/g),
  ].map((line) => line[1])
  const styles = readdirSync('app/ui').filter((file) => file.endsWith('.css') && file !== 'app.css')
  // What one page of the staff alone looks like comes with that page.
  const page = readFileSync('app/routes/admin/printed-codes-new.tsx', 'utf8')
  expect(page).toContain("from '#app/ui/slip-sheet.css?url'")
  expect([...taken, 'slip-sheet.css'].sort()).toEqual(styles.sort())
})

test('the ornament of the styles is the ornament of the pages', () => {
  expect(tokens).toContain(`d='${horns}${diamond}'`)
})

test('colours are named in one place only', () => {
  const elsewhere = readdirSync('app/ui').filter((file) => /\.(css|tsx)$/.test(file) && file !== 'tokens.css')
  expect(elsewhere.filter((file) => /#[0-9a-f]{3,8}\b(?=[;,)"'\s])|\brgba?\(|\bhsla?\(/i.test(source(file)))).toEqual(
    [],
  )
})

test('the styles of the whole site cost a reader on a slow line less than seven kilobytes', async () => {
  const { outputFiles } = await build({ entryPoints: ['app/ui/app.css'], bundle: true, minify: true, write: false })
  expect(brotliCompressSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(7_000)
})

function coloursOf(scheme: 'light' | 'dark', strength: 'usual' | 'high' = 'usual') {
  const [light = '', dark = '', highDark = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)')
  const [usualDark = '', highLight = ''] = dark.split('@media screen {')
  const texts = {
    usual: { light, dark: usualDark },
    high: { light: highLight, dark: highDark.split('@media')[0] ?? '' },
  }
  const text = texts[strength][scheme]
  const named = new Map(
    [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
  return (name: string) => named.get(name) ?? expect.fail(`${name} has no colour in ${scheme}`)
}

/** The contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string) {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string) {
  const channel = (start: number) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
