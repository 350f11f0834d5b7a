@Entity()
export class Payment {
  // ruleid: js-plain-column
  @Column() creditCardNumber: string
  // ruleid: js-plain-column
  @Column({ length: 4 }) cvv: string
  // ok: js-plain-column
  @Column() amount: number
}
const Person = sequelize.define('Person', {
  // ruleid: js-plain-column
  ssn: DataTypes.STRING,
  // ok: js-plain-column
  name: DataTypes.STRING,
})
// ok: js-plain-column
const ssn = 'label'
