/** Ink imports the developer tools of React when DEV is set; the bundle has none. */
export const initialize = (): void => undefined
export const connectToDevTools = (): void => undefined
