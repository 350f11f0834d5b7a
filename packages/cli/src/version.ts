declare const SALLYPORT_VERSION: string | undefined

/** Set by the build; sources that run unbundled, as in tests, have none. */
export const version: string = typeof SALLYPORT_VERSION === 'undefined' ? '0.0.0-source' : SALLYPORT_VERSION
