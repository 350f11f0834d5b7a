// ruleid: js-validator-all-errors
const ajv = new Ajv({ allErrors: true })
// ruleid: js-validator-all-errors
const validator = Ajv({ allErrors: true, coerceTypes: true })
// ruleid: js-validator-all-errors
const app = fastify({ ajv: { customOptions: { allErrors: true } } })
// ok: js-validator-all-errors
const fixed = new Ajv()
// ok: js-validator-all-errors
const off = new Ajv({ allErrors: false })
// ok: js-validator-all-errors
const form = { showAllErrors: true }
