// ruleid: js-saml-unsigned
passport.use(new SamlStrategy({ path: '/cb', wantAssertionsSigned: false, cert }, done))
// ruleid: js-saml-unsigned
const client = connect({ url, verifySignature: false })
// ruleid: js-saml-unsigned
passport.use(new OAuth2Strategy({ clientID, state: false }, done))
// ok: js-saml-unsigned
passport.use(new SamlStrategy({ path: '/cb', wantAssertionsSigned: true, cert }, done))
// ok: js-saml-unsigned
const open = { state: false }
// ok: js-saml-unsigned
const ok = connect({ url, verifySignature: true })
