import { isLockfile } from './lockfile-kinds.ts'
import { manifestKind } from './manifest-kinds.ts'

/** Whether `sbomOf` wants an entry: everything else may be left out before. */
export function holdsDependencies(path: string): boolean {
  return isLockfile(path) || manifestKind(path) !== undefined || /(^|\/)go\.sum$/.test(path)
}
