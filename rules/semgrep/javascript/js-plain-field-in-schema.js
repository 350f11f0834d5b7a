// ruleid: js-plain-field-in-schema
const userSchema = new mongoose.Schema({ email: String, creditCard: String })
// ruleid: js-plain-field-in-schema
const Patient = sequelize.define('Patient', { name: DataTypes.STRING, ssn: DataTypes.STRING })
exports.up = (knex) =>
  knex.schema.createTable('cards', (table) => {
    table.increments()
    // ruleid: js-plain-field-in-schema
    table.string('card_number')
  })
// ok: js-plain-field-in-schema
const postSchema = new mongoose.Schema({ title: String, body: String })
// ok: js-plain-field-in-schema
const Order = sequelize.define('Order', { paymentToken: DataTypes.STRING })
// ok: js-plain-field-in-schema
const ssn = form.get('ssn')
