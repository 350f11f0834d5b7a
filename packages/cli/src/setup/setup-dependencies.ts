import type { Bundle } from './bundle.ts'
import type { Confirm } from './confirm.ts'
import type { ConfigText } from './init-options.ts'

/** What the commands of set-up need from the rest of the program. */
export interface SetupDependencies {
  readonly bundle: Bundle
  readonly configText: ConfigText
  readonly tools: {
    /** Whether Semgrep can be used on this machine; no download. */
    isReady(): Promise<boolean>
    install(): Promise<{ readonly isInstalled: boolean; readonly detail: string }>
  }
  /** Default: the terminal. */
  readonly confirm?: Confirm
}
