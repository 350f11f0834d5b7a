/**
 * Ink paints through chalk, which decides about colour once, when it is first imported, and does not know NO_COLOR. So Ink is
 * only ever imported in here, with sixteen colours forced on, and whether a component asks for any is our own decision.
 */
export async function importWithColor<T>(load: () => Promise<T>, env: NodeJS.ProcessEnv = process.env): Promise<T> {
  const before = env.FORCE_COLOR
  env.FORCE_COLOR = '1'
  try {
    return await load()
  } finally {
    if (before === undefined) delete env.FORCE_COLOR
    else env.FORCE_COLOR = before
  }
}
