import type { Component } from './component.ts'

/** Two entries of one component: edges are joined, and what one side needs at run time is runtime. */
export function joinComponents(left: Component, right: Component): Component {
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
