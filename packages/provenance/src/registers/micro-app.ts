/** One entry of `.sallyport/micro-apps.yaml`. */
export interface MicroApp {
  /** As in `Micro-App: NAME`. */
  readonly name: string
  /** Folder, relative to the top of the repository, without a slash at the end. */
  readonly path: string
  readonly owner: string
  readonly purpose?: string
  /** What data it handles. */
  readonly data?: string
  /** `YYYY-MM-DD`, UTC, inclusive. */
  readonly expires?: string
}
