/** Where settings come from: the work tree, or a revision. Paths are relative to the top of the repository. */
export interface SettingsSource {
  /** Undefined where the file does not exist. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Every file below a directory, in order; empty where it does not exist. */
  list(directory: string): Promise<readonly string[]>
}

export const noSettings: SettingsSource = { read: async () => undefined, list: async () => [] }
