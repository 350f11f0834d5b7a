export interface PresentOptions {
  readonly columns: number
  readonly unicode: boolean
  /** Names everything: `sallyport show`. */
  readonly verbose?: boolean
}
