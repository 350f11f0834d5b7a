import type { Instance } from 'ink'

/** Takes the whole region away, leaves the cursor where it began, and gives the terminal back. */
export async function erase(ink: Instance): Promise<void> {
  ink.rerender(null)
  await ink.waitUntilRenderFlush()
  ink.clear()
  ink.unmount()
  await ink.waitUntilExit()
  ink.cleanup()
}
