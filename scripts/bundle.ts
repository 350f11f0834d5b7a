import { isAbsolute, join, relative } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

/** What runs in threads of its own has a file of its own. */
const threads = { 'secrets-thread': 'packages/cli/src/gate/secrets-thread.ts' }

export interface Bundle {
  /** The entry, and the file that hooks load. */
  readonly hook: Metafile
  /** Commands, and everything that is loaded on demand. */
  readonly rest: Metafile
}

/**
 * Two builds. The entry and the hooks are CommonJS and one file each, because linking two dozen ES modules, and every name that they take
 * from Node's own, costs a passing commit more than all that it does. What a hook seldom needs (renderers, parsers, Ink) stays behind
 * `import()` and is an entry of the second build, ES modules that share chunks; the commands are one of them. Code that both builds need is
 * in both, so nothing may be told apart by `instanceof` across that line.
 */
export async function bundle(root: string, output: string, version: string): Promise<Bundle> {
  const common = commonOptions(root, version)
  const onDemand = new Map<string, string>()
  const hook = await build({
    ...common,
    format: 'cjs',
    outdir: output,
    define: { ...common.define, 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    entryPoints: { sallyport: 'packages/cli/src/sallyport.ts', hook: 'packages/cli/src/hook-main.ts' },
    plugins: [lazyBuiltins, keepOutside(root, (path) => remember(onDemand, root, path))],
  })
  const rest = await build({
    ...common,
    format: 'esm',
    outdir: join(output, 'chunks'),
    outExtension: { '.js': '.mjs' },
    splitting: true,
    entryPoints: { ...threads, ...Object.fromEntries([...onDemand].map(([path, name]) => [name, path])) },
    // CommonJS dependencies call require for Node's own modules.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  })
  return { hook: hook.metafile, rest: rest.metafile }
}

function commonOptions(root: string, version: string) {
  return {
    absWorkingDir: root,
    bundle: true,
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
    logLevel: 'warning',
  } satisfies BuildOptions
}

/** A name for the chunk of a source, from its path. */
function remember(onDemand: Map<string, string>, root: string, path: string): string {
  const source = relative(root, path).replaceAll(/^packages\/|src\/|\.tsx?$/g, '')
  const name = source.replaceAll(/[^\w]+/g, '-')
  onDemand.set(path, name)
  return name
}

/** `import()` in the first build refers to an entry of the second. */
function keepOutside(root: string, nameOf: (path: string) => string): Plugin {
  return {
    name: 'keep-outside',
    setup: ({ onResolve, resolve }) => {
      onResolve({ filter: /.*/ }, async ({ kind, path, resolveDir, importer, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === 'inner' || path.startsWith('node:')) return undefined
        const found = await resolve(path, { kind: 'import-statement', resolveDir, importer, pluginData: 'inner' })
        const absolute = isAbsolute(found.path) ? found.path : join(root, found.path)
        // As an entry, a CommonJS package would lose its named exports without a word.
        if (absolute.includes('node_modules')) return { errors: [{ text: `import ${path} through a module of ours` }] }
        return { path: `./chunks/${nameOf(absolute)}.mjs`, external: true }
      })
    },
  }
}

/** Loading these takes as long as starting git. Behind a call they are loaded while git runs, or not at all. */
const lazyFunctions: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash', 'createHmac', 'randomBytes', 'randomUUID', 'timingSafeEqual'],
  'node:zlib': ['crc32', 'gunzip', 'inflateRaw', 'inflateRawSync'],
}

const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' && path in lazyFunctions ? { path, namespace: 'lazy' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({
      contents: (lazyFunctions[path] ?? [])
        .map((name) => `export const ${name} = (...args) => process.getBuiltinModule('${path}').${name}(...args)`)
        .join('\n'),
      loader: 'js',
    }))
  },
}
