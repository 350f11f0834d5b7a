import { isAbsolute, join, relative } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

export interface Bundle {
  /** Of the file that hooks load. */
  readonly hook: Metafile
  /** Of the commands and of everything that is loaded on demand. */
  readonly rest: Metafile
}

/**
 * Two builds. Hooks are one file, because linking two dozen small chunks would cost a passing commit more than all that it does; what a
 * hook seldom needs (renderers, parsers, Ink) stays outside it, behind `import()`, and is an entry of the second build, which has the commands
 * as well and shares chunks among them. Code that both need is in both: classes must not be told apart by `instanceof` across that line.
 */
export async function bundle(root: string, output: string, version: string): Promise<Bundle> {
  const common = commonOptions(root, output, version)
  const onDemand = new Map<string, string>()
  const hook = await build({
    ...common,
    entryPoints: { hook: 'packages/cli/src/hook-main.ts' },
    plugins: [keepOutside(root, (path) => remember(onDemand, root, path))],
  })
  const rest = await build({
    ...common,
    entryPoints: {
      sallyport: 'packages/cli/src/sallyport.ts',
      ...Object.fromEntries([...onDemand].map(([path, name]) => [`chunks/${name}`, path])),
    },
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    plugins: [hookIsBuilt],
  })
  return { hook: hook.metafile, rest: rest.metafile }
}

function commonOptions(root: string, output: string, version: string): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: root,
    outdir: output,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.22',
    minify: true,
    legalComments: 'none',
    metafile: true,
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.DEV': '"false"',
      SALLYPORT_VERSION: JSON.stringify(version),
    },
    alias: { 'react-devtools-core': './scripts/react-devtools-stub.mjs' },
    // CommonJS dependencies call require for Node's own modules.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  }
}

function remember(onDemand: Map<string, string>, root: string, path: string): string {
  const name = `on-demand-${relative(root, path)
    .replaceAll(/^packages\/|src\/|\.tsx?$/g, '')
    .replaceAll(/[^\w]+/g, '-')}`
  onDemand.set(path, name)
  return name
}

/** `import()` in the hook's file refers to an entry of the second build. */
function keepOutside(root: string, nameOf: (path: string) => string): Plugin {
  return {
    name: 'keep-outside',
    setup: ({ onResolve, resolve }) => {
      onResolve({ filter: /.*/ }, async ({ kind, path, resolveDir, importer, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === 'inner' || path.startsWith('node:')) return undefined
        const found = await resolve(path, { kind: 'import-statement', resolveDir, importer, pluginData: 'inner' })
        const absolute = isAbsolute(found.path) ? found.path : join(root, found.path)
        return { path: `./chunks/${nameOf(absolute)}.js`, external: true }
      })
    },
  }
}

/** The command line starts hooks from the file of the first build. */
const hookIsBuilt: Plugin = {
  name: 'hook-is-built',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/hook-main\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './hook.js', external: true } : undefined,
    )
  },
}
