import fc from 'fast-check'

// Set-up of every test file: random unless a seed is given, so that a run can be repeated as it was.
const seed = process.env.SALLYPORT_PROPERTY_SEED
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) })
