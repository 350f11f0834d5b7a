// ruleid: js-csrf-order
app.use(csurf())
app.use(methodOverride())
