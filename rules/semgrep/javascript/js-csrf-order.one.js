// ruleid: js-csrf-order
app.use(express.csrf())
app.use(express.methodOverride())
