from signxml import XMLVerifier


def accept(data, cert, bundle):
    # ruleid: py-xml-signature
    XMLVerifier().verify(data)
    verifier = XMLVerifier()
    # ruleid: py-xml-signature
    verifier.verify(data, require_x509=True)
    # ruleid: py-xml-signature
    signed = XMLVerifier().verify(data, require_x509=False).signed_xml
    # ok: py-xml-signature
    XMLVerifier().verify(data, x509_cert=cert)
    # ok: py-xml-signature
    verifier.verify(data, ca_pem_file=bundle)
    # ok: py-xml-signature
    key.verify(data)
    return signed
