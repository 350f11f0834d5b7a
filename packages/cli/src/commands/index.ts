import type { Command } from '../command.ts'

/** The lines of `sallyport --help`, which loads no command. */
export const commandSummaries: Readonly<Record<string, string>> = {
  init: 'set the gate up in this repository',
  uninstall: 'take the gate out and give back what was there',
  doctor: 'prove that the gate fires',
  hook: 'what the installed hooks call',
  scan: 'check staged files, paths, a range or everything',
  ci: 'check a pull request or push in CI',
  show: 'the last report of this work tree',
  waive: 'accept a finding, with a reason and an end date',
  fix: 'show what rules would change, and change it when asked',
  sbom: 'components of this project, and what changed',
  db: 'the offline database of known vulnerabilities',
  provenance: 'say, check and report how much AI wrote',
  rules: 'the rules in use, and what one of them means',
  tools: 'the scanners in use; install a private Semgrep',
}

/** Each is loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).init,
  uninstall: async () => (await import('./uninstall.ts')).uninstall,
  doctor: async () => (await import('./doctor.ts')).doctor,
  hook: async () => (await import('./hook.ts')).hook,
  scan: async () => (await import('./scan.ts')).scan,
  ci: async () => (await import('./ci.ts')).ci,
  show: async () => (await import('./show.ts')).show,
  waive: async () => (await import('./waive.ts')).waive,
  fix: async () => (await import('./fix.ts')).fix,
  sbom: async () => (await import('./sbom.ts')).sbom,
  db: async () => (await import('./db.ts')).db,
  provenance: async () => (await import('./provenance.ts')).provenance,
  rules: async () => (await import('./rules.ts')).rules,
  tools: async () => (await import('./tools.ts')).tools,
}
