const age = url.searchParams.get('age')
// ruleid: js-input-not-validated
const price = age < 18 ? 5 : 10
