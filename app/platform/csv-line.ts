/** One line of a CSV file. What a spreadsheet would take for a formula stands there as the text it is. */
export const csvLine = (cells: string[]): string => `${cells.map(quoted).join(',')}\r\n`

const quoted = (cell: string): string => {
  const harmless = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
  return `"${harmless.replaceAll('"', '""')}"`
}
