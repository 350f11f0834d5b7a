// ruleid: js-csrf-order
app.use(csrf({ cookie: true }))
app.use(express.json())
app.use(methodOverride('_method'))
