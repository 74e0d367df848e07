/** A number for each two candidates, who are known by their place in a list. */
export class Matrix {
  readonly size: number
  private readonly cells: Float64Array

  constructor(size: number, cells = new Float64Array(size * size)) {
    this.size = size
    this.cells = cells
  }

  /** Inverse of `toRecord`. */
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

  /** Nested objects by name, without the diagonal. */
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

/** `Object.fromEntries` also sets `__proto__` as an own property. */
export function record<T>(names: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(names.map((name, place) => [name, values[place] as T]))
}

/** For names that are known to be in the record. */
export function valueOf<T>(values: Record<string, T>, name: string): T {
  return values[name] as T
}

/** 0, 1, 2, … */
export function range(size: number): number[] {
  return [...Array(size).keys()]
}
