import type { Component } from './component.ts'

/** Two entries of one component: edges are joined, and what one side needs at run time is runtime. */
export function joinComponents(left: Component, right: Component): Component {
  // The lockfiles of a monorepo say the same of most packages; this saves half of the time of joining them.
  if (saysSame(left, right)) return left
  const scopes = new Set([left.scope, right.scope])
  const scripts = [left.hasInstallScript, right.hasInstallScript].filter((script) => script !== undefined)
  return {
    ...left,
    integrity: [...new Set([...left.integrity, ...right.integrity])],
    source: 'url' in left.source && left.source.url !== undefined ? left.source : right.source,
    isDirect: left.isDirect || right.isDirect,
    scope: (['runtime', 'optional', 'peer', 'dev'] as const).find((scope) => scopes.has(scope)) ?? left.scope,
    licence: left.licence.kind === 'unknown' ? right.licence : left.licence,
    dependsOn: [...new Set([...left.dependsOn, ...right.dependsOn])].sort(),
    ...(scripts.length === 0 ? {} : { hasInstallScript: scripts.includes(true) }),
  }
}

function saysSame(left: Component, right: Component): boolean {
  return (
    left.isDirect === right.isDirect &&
    left.scope === right.scope &&
    left.hasInstallScript === right.hasInstallScript &&
    left.licence.kind === right.licence.kind &&
    'url' in left.source === 'url' in right.source &&
    isSameList(left.integrity, right.integrity) &&
    isSameList(left.dependsOn, right.dependsOn)
  )
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index])
}
