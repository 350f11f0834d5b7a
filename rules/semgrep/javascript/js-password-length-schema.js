// ruleid: js-password-length-schema
const passwordSchema = Joi.string().min(4).required()
// ruleid: js-password-length-schema
const schema = z.object({ name: z.string(), password: z.string().min(6, 'short').max(50) })
// ruleid: js-password-length-schema
app.post('/a', body('password').isLength({ min: 5 }), save)
// ok: js-password-length-schema
const pw = Joi.string().min(12).required()
// ok: js-password-length-schema
const schema2 = z.object({ name: z.string().min(1) })
// ok: js-password-length-schema
app.post('/a', body('password').isLength({ min: 12 }), save)
