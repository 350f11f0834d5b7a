/** Words of a name in lower case, however they are joined: `dbPassword`, `DB_PASSWORD` and `db.password` are two words each. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '')
}

/** Words that name a secret wherever they stand. */
export const strongWords = setOf(`
  secret secrets token tokens password passwords passwd passwort pwd pw psw pass passphrase passcode apikey apikeys appkey
  credential credentials cred creds bearer jwt pat pin otp oauth authorization senha contrasena contrase motdepasse mdp kennwort
  wachtwoord losenord heslo
`)

/** Words that name one only together with a value that cannot be much else. */
export const weakWords = setOf(`
  key keys auth private access signature sig salt session cookie dsn webhook login signing encryption sid pem
`)

/** `accesskey`, `authtoken`, `clientsecret`, written as one word. */
export const joinedWord =
  /(?:api|app|access|auth|secret|private|priv|enc|crypto?|session|sign|wallet|client|master|account|shared|signing|encryption|license|licence|service|server|admin|user|hmac|aes|jwt)keys?$|tokens?$|secrets?$|passw(?:or)?ds?$|pwd$|(?:db|my|user|root|admin|smtp|ftp|mail|key|store|ldap|sql|sudo|mysql|redis|rabbit)pass$|credentials?$|passphrase$/

/** The last word of a name that says that the value is about a secret and none itself. */
export const harmlessEndings = setOf(`
  id ids identifier name names path paths file files filename filepath url urls uri uris endpoint endpoints type types typ kind
  field fields label labels title hint text placeholder message messages msg error errors err length len size min max count limit
  limits expiry expires expired expire expiration ttl age duration lifetime policy policies rule rules regex regexp pattern format
  status state enabled disabled required optional prefix suffix algorithm alg algo version issuer scope scopes ref refs reference
  input prompt selector class header headers param params parameter column manager store storage provider service arn env var
  variable location dir directory folder form page route reset forgot forgotten changed usage mode method methods strategy index
  domain host hostname address bucket region zone port realm audience subject tenant user username email owner group role roles
  alias aliases ring keyring vault pair board code codes stroke word words frame frames binding bindings space map set list
  fingerprint thumbprint hash hashes checksum digest sha md crc hex strength score history level log logs logger modifier control
  controller point points date time timestamp at interval timeout number driver client handler factory generator validator parser
  helper builder util utils test tests spec mock stub fixture schema model entity table view views template component module
  package import export interface impl func function callback listener event events action actions request requests response
  exchange grant count counts cost costs balance price supply metadata info description comment note notes doc docs example
  examples sample samples config configuration settings options option flag flags wrapper source target origin destination
  position offset order sort exists valid invalid count bits bytes bit encoding charset cipher curve usages size sizes
  annotation annotations properties property mgr attribute attributes class classes kinds
  verification confirmation confirm confirmed verify reader writer wise cli sdk lib
`)

/** Endings that only say how a value is held: the name is what stands before. */
export const holderWords = setOf(
  `value values val default content contents data str string bytes raw plain plaintext const literal base encoded`,
)

/** Words that clear the whole name. */
export const harmlessWords = setOf(`
  public pub publishable pubkey publickey mock fake dummy example sample stub placeholder csrf xsrf xsrftoken csrftoken
  requestverificationtoken antiforgery primary foreign partition translation i18n locale
  keyboard keyword keywords keycode keypress keydown keyup keyframes keyframe monkey turkey donkey hockey jockey whiskey
  author authors authored authority tokenizer tokenize tokenization tokenized passenger passengers passive passthrough compass
  bypass surpass trespass encompass integrity checksum checksums sha sha1 sha256 sha512 md5 digest etag thumbprint fingerprint
  commit revision gitsha srcrev chksum recaptcha hcaptcha turnstile sitekey site idempotency sitemap accessibility
  accessory accessor accessors keystone hotkey shortcut keychain keyring nonce
`)

/** What makes a key or a token of another kind than a secret: `cache_key`, `nextPageToken`, `eos_token`. */
export const otherKeys =
  /^(?:cache|sort|partition|row|group|object|map|dict|query|routing|lookup|hash|range|idempotency|message|event|feature)$/
export const otherTokens =
  /^(?:page|paging|pagination|next|continuation|continue|sync|resume|cursor|scroll|cancel|cancellation|design|color|colour|syntax|lexer|parser|stop|pad|padding|eos|bos|unk|mask|special|max|min|total|input|output|prompt|completion)$/

/** Verbs of functions that ask for a secret or judge it; their argument is none. */
export const askingVerbs = setOf(`
  get gets has is validate check verify compare find fetch load read parse test assert expect should format show hide toggle
  reset forgot remove delete lookup resolve query select require describe it render on handle print log warn error throw raise
  match matches equals equal starts contains include includes translate t i18n label count list
`)

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
