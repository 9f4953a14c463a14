import { expect, test } from 'vitest'
import { csvLine } from '#app/platform/csv-line.ts'

test('what a spreadsheet would take for a formula stays text', () => {
  expect(csvLine(['=1+1', '+7', '-7', '@a', '\ta', 'a=1'])).toBe(`"'=1+1","'+7","'-7","'@a","'\ta","a=1"\r\n`)
})

test('quotes, commas and lines stay within their cell', () => {
  expect(csvLine(['a "b", c\nd'])).toBe('"a ""b"", c\nd"\r\n')
})
