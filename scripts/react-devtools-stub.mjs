/** Ink imports the developer tools of React when DEV is set; the bundle has none. */
export default { initialize: () => undefined, connectToDevTools: () => undefined }
