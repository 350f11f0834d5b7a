import type { AgentOptions } from './plan-agents.ts'

/** The written `config.yaml` of a new repository. */
export type ConfigText = (options: { sastOnFailureLocal?: 'warn' }) => string

export interface InitOptions {
  /** Only connect this clone; files that a team commits stay as they are. */
  readonly local: boolean
  readonly mode: 'files' | 'config'
  /** `unavailable`: it cannot or shall not be installed here, so a new configuration lets commits pass without it. */
  readonly semgrep: 'ready' | 'to-install' | 'unavailable'
  readonly ci?: 'github'
  readonly configText: ConfigText
  /** Absent: instructions for coding assistants are left alone. */
  readonly agents?: AgentOptions
}
