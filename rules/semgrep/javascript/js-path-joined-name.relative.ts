import * as path from 'path'

export async function load(root: string, name: string) {
  const file = path.resolve(root, name)
  if (path.relative(root, file).startsWith('..')) throw new Error('outside')
  // ok: js-path-joined-name
  return fs.readFile(file, 'utf8')
}
