// ok: js-plain-field-in-schema
const cardSchema = new mongoose.Schema({ cardNumber: { type: String, set: encrypt, get: decrypt } })
