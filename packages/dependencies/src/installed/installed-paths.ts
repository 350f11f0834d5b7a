/** A folder right below `node_modules` (or a scope there); the group is the name by which others load it. Forward slashes. */
export const npmManifest = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/@.][^/]*)\/package\.json$/

/** The metadata of an installed Python distribution; the group is `name-version`. */
export const pythonMetadata = /(?:^|\/)([^/]+)\.dist-info\/METADATA$/
