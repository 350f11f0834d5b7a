/** Names that attackers imitate: much-used crates, 658 of them, written down by hand on 23 November 2026. */
export const popularCrates = `
actix-files actix-rt actix-web addr2line adler2 aes aes-gcm ahash aho-corasick alloy ambassador ansi_term anstream anstyle anyhow approx arbitrary
arc-swap argon2 arrayref arrayvec arrow ash askama assert_cmd assert_matches async-channel async-compression async-graphql async-recursion async-std
async-stream async-trait atomic-waker atty autocfg aws-config aws-sdk-s3 axum axum-core axum-extra backoff backtrace base16ct base64 bat bb8 bevy
bigdecimal bincode bindgen bit-set bit-vec bitcoin bitflags bitvec blake2 blake3 block-buffer bollard bon borsh bs58 bstr bumpalo byte-slice-cast
bytecheck bytecount bytemuck byteorder bytes bytesize cached calamine camino candle-core cargo cargo_metadata cargo_toml cassowary cbindgen cc cfg-if
cfg_aliases chacha20poly1305 charset chrono chrono-tz ciborium cipher clang-sys clap clap_builder clap_complete clap_derive clap_lex cmake colorchoice
colored comfy-table compact_str config console console-subscriber const-oid constant_time_eq convert_case cookie cookie_store core-foundation
core-graphics cpal cpufeatures crc crc32fast criterion crossbeam crossbeam-channel crossbeam-deque crossbeam-epoch crossbeam-utils crossterm crunchy
crypto-common csv csv-core ctor ctrlc cty cucumber curl curve25519-dalek cxx darling dashmap data-encoding deadpool deadpool-postgres deranged
derivative derive_builder derive_more dialoguer diesel diesel_migrations digest dioxus directories dirs dirs-sys dotenv dotenvy dunce dyn-clone ecdsa
ed25519 ed25519-dalek educe egui either elliptic-curve embassy-executor embedded-hal encoding_rs enum-iterator enum_dispatch enumflags2 env_logger
envy equivalent erased-serde errno error-chain ethers event-listener eyre fallible-iterator fancy-regex fastrand fern figment filetime fixedbitset
flate2 flume fnv foldhash foreign-types form_urlencoded fs2 fs_extra fsevent-sys futures futures-channel futures-core futures-executor futures-io
futures-macro futures-sink futures-task futures-timer futures-util fuzzy-matcher generic-array getopts getrandom getset ghash gimli git2 gix glam glob
globset gloo goblin governor gtk h2 half handlebars hashbrown hashlink headers heapless heck hex hex-literal hickory-resolver hmac home hostname
html5ever http http-body httparse httpdate humansize humantime hyper hyper-rustls hyper-tls hyper-util iana-time-zone iced ident_case idna ignore
image indexmap indicatif indoc inotify insta instant inventory io-lifetimes ipnet is-terminal itertools itoa jemallocator jni jobserver js-sys json5
jsonschema jsonwebtoken k256 keccak kqueue kube lalrpop lambda_runtime lapin lazy_static lazycell leptos lettre lexical libc libloading libm
libsqlite3-sys libz-sys linked-hash-map linux-raw-sys lock_api log log4rs lru lz4_flex mac maplit markup5ever matchers matches matchit md-5 md5 memchr
memmap2 memoffset metrics miette mimalloc mime mime_guess minijinja minimal-lexical miniz_oxide mio mlua mockall mockito moka mongodb multer nalgebra
napi napi-derive native-tls ndarray neli nix nom notify nu-ansi-term num num-bigint num-complex num-derive num-integer num-iter num-rational
num-traits num_cpus num_enum objc object once_cell oorandom opaque-debug open openssl openssl-probe openssl-sys opentelemetry opentelemetry_sdk
ordered-float os_info p256 parking parking_lot parking_lot_core parquet paste pathdiff pbkdf2 peeking_take_while pem percent-encoding pest pest_derive
petgraph phf phf_codegen pin-project pin-project-lite pin-utils pkcs8 pkg-config plotters poem polars portable-atomic postgres postgres-types
ppv-lite86 predicates pretty_assertions pretty_env_logger prettyplease primitive-types proc-macro-crate proc-macro-error proc-macro-hack proc-macro2
prometheus proptest prost prost-build prost-types protobuf pulldown-cmark pyo3 quanta quick-error quick-xml quickcheck quinn quote r2d2 radium rand
rand_chacha rand_core rand_distr rangemap ratatui raw-window-handle rayon rayon-core rdkafka redis redox_syscall regex regex-automata regex-syntax
remove_dir_all reqwest reqwest-middleware ring rkyv rmp-serde rocket rocksdb ron rsa rstest rusoto_core rusqlite rust-crypto rust_decimal
rustc-demangle rustc-hash rustc_version rustix rustls rustls-native-certs rustls-pemfile rustls-webpki rustversion rustyline ryu salvo same-file
sanitize-filename schemars scoped-tls scopeguard scraper sct sea-orm sea-query secp256k1 secrecy security-framework self_cell semver semver-parser
sentry serde serde-wasm-bindgen serde_bytes serde_cbor serde_derive serde_json serde_path_to_error serde_qs serde_regex serde_repr serde_spanned
serde_urlencoded serde_with serde_yaml serial_test sha-1 sha1 sha2 sha3 sharded-slab shell-words shellexpand shlex signal-hook signal-hook-registry
signature simd-json simdutf8 similar simplelog siphasher slab sled slog slotmap smallstr smallvec smartstring smol snafu snap socket2 solana-program
solana-sdk spin sqlx sqlx-core stable_deref_trait starknet static_assertions string_cache strsim structopt strum strum_macros subtle surf swc_core syn
sync_wrapper synstructure syntect sys-info sysinfo system-configuration systemstat tabled tao tap tar target-lexicon tauri tauri-build tch tempdir
tempfile tera term termcolor terminal_size test-case textwrap thin-vec thiserror thread_local tide tiff tikv-jemallocator time tiny-keccak tinystr
tinytemplate tinyvec tokenizers tokio tokio-io tokio-macros tokio-native-tls tokio-openssl tokio-postgres tokio-rustls tokio-stream tokio-test
tokio-tungstenite tokio-util toml toml_datetime toml_edit tonic tonic-build tower tower-http tower-layer tower-service tracing tracing-appender
tracing-attributes tracing-core tracing-futures tracing-log tracing-opentelemetry tracing-subscriber trust-dns-resolver try-lock trybuild tungstenite
twox-hash typed-arena typed-builder typenum typetag ucd-trie uint unic-langid unicase unicode-bidi unicode-ident unicode-normalization
unicode-segmentation unicode-width unicode-xid universal-hash untrusted ureq url urlencoding utf8parse utoipa uuid validator valuable vcpkg vergen
version_check void wait-timeout walkdir want warp wasi wasm-bindgen wasm-bindgen-futures wasmer wasmparser wasmtime web-sys webpki webpki-roots wgpu
which widestring winapi winapi-util windows windows-sys windows-targets winit winnow winreg wiremock wit-bindgen x11rb x25519-dalek xattr xml-rs
xmltree xxhash-rust yaml-rust yansi yew zbus zerocopy zeroize zip zstd zvariant
`
