import { type Component, parentsOf } from './component.ts'

/**
 * How a package got in: chains from a direct dependency down to it, shortest first, at most `limit` for each version.
 * `name` matches names exactly.
 */
export function why(components: readonly Component[], name: string, limit = 5): readonly (readonly Component[])[] {
  const byRef = new Map(components.map((component) => [component.ref, component]))
  const parents = parentsOf(components)
  return components
    .filter((component) => component.name === name)
    .flatMap((component) => chainsTo(component, { byRef, parents }, limit))
}

interface Graph {
  readonly byRef: ReadonlyMap<string, Component>
  readonly parents: ReadonlyMap<string, readonly string[]>
}

/** Breadth first towards the roots; every package is passed once, so cycles end. */
function chainsTo(target: Component, graph: Graph, limit: number): (readonly Component[])[] {
  const chains: (readonly Component[])[] = []
  const seen = new Set([target.ref])
  let layer: (readonly Component[])[] = [[target]]
  while (layer.length > 0 && chains.length < limit) {
    const next: (readonly Component[])[] = []
    for (const chain of layer) {
      const [first] = chain
      if (first?.isDirect === true) chains.push(chain)
      for (const ref of graph.parents.get(first?.ref ?? '') ?? []) {
        const parent = graph.byRef.get(ref)
        if (parent === undefined || seen.has(ref)) continue
        seen.add(ref)
        next.push([parent, ...chain])
      }
    }
    layer = next
  }
  return chains.slice(0, limit)
}
