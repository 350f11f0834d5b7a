import type { Problem } from '../component.ts'

/** The file parses, but what the project asks for is not in it. */
export function lostEntry(name: string, hint: string): Problem {
  return {
    code: 'lockfile-mismatch',
    message: `it asks for ${name.slice(0, 100)} but has no entry for it: cut off, or edited by hand`,
    hint,
  }
}

/** One entry is not what the format says; the others were read. */
export function brokenEntry(name: string, hint?: string): Problem {
  return {
    code: 'lockfile-unparsable',
    message: `its entry ${name.slice(0, 80)} is not readable`,
    ...(hint === undefined ? {} : { hint }),
  }
}
