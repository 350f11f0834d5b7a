import type { Component } from '../component.ts'

/**
 * How many new components come in through a direct dependency, walking over what is new or changed. Nothing for a lockfile that was not
 * there before: all of it is new then.
 */
export function broughtBy(
  before: readonly Component[],
  touched: readonly Component[],
): (component: Component) => { readonly brings?: number } {
  const known = new Set(before.map(({ ref }) => ref))
  const names = new Set(before.map(({ name }) => name))
  const come = new Map(touched.flatMap((component) => (known.has(component.ref) ? [] : [[component.ref, component]])))
  return (component) => {
    if (before.length === 0 || !component.isDirect) return {}
    const seen = new Set([component.ref])
    const queue = [component]
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      for (const ref of next.dependsOn) {
        const brought = seen.has(ref) ? undefined : come.get(ref)
        seen.add(ref)
        if (brought !== undefined) queue.push(brought)
      }
    seen.delete(component.ref)
    const count = [...seen].filter((ref) => !names.has(come.get(ref)?.name ?? '') && come.has(ref)).length
    return count === 0 ? {} : { brings: count }
  }
}
