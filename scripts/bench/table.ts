/** Prints rows in columns; the first column is text, all others are set flush right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `  ${widths.map((width, column) => (column === 0 ? (cells[0] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join('  ')}`.trimEnd()
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'))
}

export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
export const ratio = (value: number): string => (value < 10 ? value.toFixed(3) : value.toFixed(1))
export const milliseconds = (value: number): string => `${value < 0.1 ? value.toFixed(4) : value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`
export const bytes = (value: number): string => `${count(value)} B`
