/** A number for each two candidates, who are known by their place in a list. */
export class Matrix {
  readonly size: number
  private readonly cells: Float64Array

  constructor(size: number, cells = new Float64Array(size * size)) {
    this.size = size
    this.cells = cells
  }

  /** Reads what `toRecord` writes. */
  static fromRecord(
    names: readonly string[],
    rows: Record<string, Record<string, number>>
  ): Matrix {
    const cells = names.flatMap(row =>
      names.map(column => (row === column ? 0 : valueOf(valueOf(rows, row), column)))
    )
    return new Matrix(names.length, Float64Array.from(cells))
  }

  get(row: number, column: number): number {
    return this.cells[row * this.size + column] as number
  }

  set(row: number, column: number, value: number): void {
    this.cells[row * this.size + column] = value
  }

  add(row: number, column: number, value: number): void {
    const cell = row * this.size + column
    this.cells[cell] = (this.cells[cell] as number) + value
  }

  copy(): Matrix {
    return new Matrix(this.size, this.cells.slice())
  }

  /** Objects by name, without entries of anybody against itself. */
  toRecord(names: readonly string[]): Record<string, Record<string, number>> {
    const rows = names.map((_, row) => {
      const rivals = names.filter((_, column) => column !== row)
      return record(
        rivals,
        rivals.map((_, place) => this.get(row, place < row ? place : place + 1))
      )
    })
    return record(names, rows)
  }
}

/**
 * An object with a value for each name. `Object.fromEntries` makes own properties whatever the
 * names are, where an assignment to `__proto__` would be lost.
 */
export function record<T>(names: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(names.map((name, place) => [name, values[place] as T]))
}

/** The value of a name that the record is known to have. */
export function valueOf<T>(values: Record<string, T>, name: string): T {
  return values[name] as T
}

/** The places of a list of this size: 0, 1, 2 … */
export function range(size: number): number[] {
  return [...Array(size).keys()]
}
