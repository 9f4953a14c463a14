import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '#app/platform/csv-file.ts'
import { csvLine } from '#app/platform/csv-line.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const cells = (file: Uint8Array) => {
  const read = readCsv(file)
  return read.ok ? read.rows.map((row) => row.cells) : read.reason
}
/** As spreadsheets on Windows write Cyrillic. */
const inWindows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  })

test('commas, semicolons and tabs part the cells, whatever ends the lines and whether or not there is a mark at the beginning', () => {
  const wanted = [
    ['id', 'ru'],
    ['a', 'Ош'],
  ]
  for (const sign of [',', ';', '\t'])
    for (const end of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\uFEFF'])
        expect(cells(bytes(`${mark}id${sign}ru${end}a${sign}Ош${end}`))).toEqual(wanted)
})

test('quotation marks keep separators, line ends and quotation marks inside a cell', () => {
  expect(cells(bytes('id;ru\na;"Ош; ""Ак-Буура""\nодин"\n'))).toEqual([
    ['id', 'ru'],
    ['a', 'Ош; "Ак-Буура"\nодин'],
  ])
})

test('each row knows the line it begins on, past empty lines and cells of several lines', () => {
  const read = readCsv(bytes('id,ru\n\na,"один\nдва"\nb,три\n'))
  expect(read.ok && read.rows.map(({ line }) => line)).toEqual([1, 3, 5])
})

test('a file in Windows-1251 is read, and its letters are named', () => {
  expect(readCsv(inWindows1251('id;ru\r\na;Город Ош\r\n'))).toMatchObject({
    ok: true,
    encoding: 'windows-1251',
    rows: [{ cells: ['id', 'ru'] }, { cells: ['a', 'Город Ош'] }],
  })
})

test('other letters, a quotation mark left open, and an empty file are refused', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id,ru', 'utf16le')])
  const koi8 = Uint8Array.from([0x69, 0x64, 0x0a, 0xe7, 0xcf, 0xd2, 0xcf, 0xc4, 0x20, 0xef, 0xdb])
  for (const file of [utf16, koi8]) expect(cells(file)).toBe('csv-letters')
  expect(cells(bytes('id,ru\na,"Ош\n'))).toBe('csv-broken')
  for (const nothing of ['', '\uFEFF', '\n\n', ' , \n']) expect(cells(bytes(nothing))).toBe('csv-empty')
})

test('whatever is written as CSV is read back as it was', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n]/.test(text) && !text.includes('\0'))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const head = ['one', 'two', 'three']
      const filled = rows.filter((row) => row.some((text) => text.trim() !== ''))
      expect(cells(bytes([head, ...rows].map(csvLine).join('')))).toEqual([head, ...filled])
    }),
  )
})
