export interface NumberedLine {
  text: string
  /** From 1. */
  number: number
}
