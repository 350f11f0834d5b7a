/** Beginnings of base64 that is public by its nature: public keys, certificates, SSH public keys, images, fonts, archives, WebAssembly. */
const publicBase64 =
  /^(?:MIIBI?[jCgT][A-Z]|MIGfMA0|MFkwEwYHKoZIzj0C|MFYwEAYHKoZIzj0C|MHYwEAYHKoZIzj0C|MIGbMBAGByqG|MCowBQYDK2Vw|MCowBQYDK2Vu|MII[C-K][A-Za-z0-9]{2}CC[A-Z]|MII[C-K][A-Za-z0-9]{2}jANBg|LS0tLS1CRUdJTiBDRVJU|LS0tLS1CRUdJTiBQVUJMSUM|AAAA[BC]3NzaC1|AAAAE2VjZHNhLX|iVBORw0KGgo|\/9j\/4|R0lGOD|UklGR|PHN2Zy|PD94bWwg|d09GR|AAEAAAA|T1RUTw|JVBERi0|UEsDB|H4sIA|AGFzbQE|AAABAAE)/

const digestPrefix = /^(?:sha(?:1|224|256|384|512)|md5|blake[23][bs]?|crc32)[-:=]/i

/** The header of a JSON Web Token alone: all of them begin alike. */
const tokenHeader = /^eyJ(?:hbGciOi|0eXAiOi)[A-Za-z0-9_-]{0,60}$/

/** A public key, a certificate, the key of the AWS documentation, an image, a digest: random to look at, and no secret. */
export function isKnownData(value: string): boolean {
  return (
    publicBase64.test(value) ||
    digestPrefix.test(value) ||
    tokenHeader.test(value) ||
    value.includes('K7MDENG/bPxRfiCY')
  )
}
