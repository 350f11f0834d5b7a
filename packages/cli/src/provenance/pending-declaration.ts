import { stateFile } from '../state/state-file.ts'

export interface PendingTrailer {
  readonly key: string
  readonly value: string
}

/** What `provenance declare` said for the next commit; `prepare-commit-msg` writes it into the message, once. */
export function readPendingDeclaration(gitDirectory: string): PendingTrailer[] {
  const text = stateFile(gitDirectory, 'declaration').read()?.toString('utf8') ?? ''
  return text
    .split('\n')
    .map((line) => ({ key: line.slice(0, line.indexOf(': ')), value: line.slice(line.indexOf(': ') + 2) }))
    .filter(({ key, value }) => /^[A-Za-z-]+$/.test(key) && value !== '')
}

export function writePendingDeclaration(gitDirectory: string, trailers: readonly PendingTrailer[]): void {
  stateFile(gitDirectory, 'declaration').write(trailers.map(({ key, value }) => `${key}: ${value}\n`).join(''))
  // `prepare-commit-msg` has something to do, whatever has been judged.
  stateFile(gitDirectory, 'ask').write('')
}

export function hasPendingDeclaration(gitDirectory: string): boolean {
  return stateFile(gitDirectory, 'declaration').read() !== undefined
}

export function forgetPendingDeclaration(gitDirectory: string): void {
  stateFile(gitDirectory, 'declaration').remove()
}
