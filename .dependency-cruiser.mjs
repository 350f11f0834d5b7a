const layers = ['core', 'process', 'strict-yaml', 'config', 'git', 'secrets', 'sast', 'dependencies', 'provenance', 'policy', 'report', 'ui', 'cli']

/** What each package may import, besides itself. Siblings do not know each other; `cli` wires them. */
const allowed = {
  core: [],
  process: ['core'],
  'strict-yaml': ['core'],
  config: ['core', 'process', 'strict-yaml'],
  git: ['core', 'process'],
  secrets: ['core', 'process'],
  sast: ['core', 'process'],
  dependencies: ['core', 'process'],
  provenance: ['core', 'process', 'strict-yaml'],
  policy: ['core', 'process', 'strict-yaml'],
  report: ['core'],
  ui: ['core', 'report'],
  cli: layers,
}

/** Within `sast`: what decides about rules, what runs the engine, and what both may know. `change` and what stands above join them. */
const sastSides = { rules: '(rules|prescan|narrowing)/', engine: '(engine|snapshot|answer|runs)/', ground: '(rule-syntax|languages|source)/' }
const sast = (folders) => `^packages/sast/src/${folders}`

export default {
  forbidden: [
    ...Object.entries(allowed).map(([name, imports]) => ({
      name: `${name}-imports`,
      severity: 'error',
      from: { path: `^packages/${name}/src/` },
      to: { path: '^packages/([^/]+)/', pathNot: `^packages/(${[name, ...imports].join('|')})/src/` },
    })),
    ...Object.entries(sastSides).map(([name, folders]) => ({
      name: `sast-${name}-alone`,
      severity: 'error',
      from: { path: sast(folders) },
      to: {
        path: sast(''),
        pathNot: [folders, sastSides.ground, '(settings|json-value)[.]ts$'].map(sast),
      },
    })),
    { name: 'no-cycles', severity: 'error', from: { path: '^packages/' }, to: { circular: true } },
    { name: 'sources-do-not-import-tests', severity: 'error', from: { path: '^packages/[^/]+/src/' }, to: { path: '^packages/[^/]+/test/' } },
    { name: 'core-is-pure', severity: 'error', from: { path: '^packages/core/src/' }, to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util|buffer)$' } },
    { name: 'git-runs-in-git-only', severity: 'error', from: { path: '^packages/', pathNot: '^packages/(process|git|cli)/' }, to: { path: '^(node:)?child_process$' } },
    { name: 'ink-stays-in-ui', severity: 'error', from: { path: '^packages/', pathNot: '^packages/ui/' }, to: { path: 'node_modules/(ink|react)/' } },
    { name: 'ui-is-loaded-lazily', severity: 'error', from: { path: '^packages/cli/src/' }, to: { path: '^packages/ui/', dynamic: false, dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'packages/[^/]+/test/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
