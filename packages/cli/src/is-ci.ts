import type { World } from './world.ts'

export function isCi(env: World['env']): boolean {
  return env.CI !== undefined && env.CI !== '' && env.CI !== 'false' && env.CI !== '0'
}
