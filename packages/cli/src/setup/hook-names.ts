/** Every hook that Sallyport may have a shim for; the bundle decides which of them exist. */
export const gateHooks = [
  'pre-commit',
  'pre-merge-commit',
  'prepare-commit-msg',
  'commit-msg',
  'pre-applypatch',
  'pre-push',
  'post-commit',
  'post-rewrite',
] as const

export type GateHook = (typeof gateHooks)[number]

export function isGateHook(name: string): name is GateHook {
  return (gateHooks as readonly string[]).includes(name)
}

/** The others that a person's own hooks directory commonly holds. A chain passes them on, or they would die silently. */
export const otherClientHooks = [
  'applypatch-msg',
  'post-applypatch',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'pre-auto-gc',
] as const

export function readsInput(hook: string): boolean {
  return hook === 'pre-push' || hook === 'post-rewrite'
}

/** Hooks whose absence opens the gate; the others only prefill, report and record. */
export function mayRefuse(hook: GateHook): boolean {
  return !hook.startsWith('post-') && hook !== 'prepare-commit-msg'
}
