import type { Porcelain } from './porcelain.ts'

/** Loads simple-git only now: no hook may pay for it. Throws UserError `tool-missing`. */
export async function openPorcelain(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Porcelain> {
  const porcelain = await import('./porcelain.ts')
  return porcelain.openPorcelain(root, env)
}
