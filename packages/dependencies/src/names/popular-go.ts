/** Names that attackers imitate: much-used Go modules, 338 of them, written down by hand on 23 November 2026. */
export const popularGo = `
cloud.google.com/go/bigquery cloud.google.com/go/storage dario.cat/mergo entgo.io/ent filippo.io/edwards25519 github.com/99designs/gqlgen
github.com/Azure/azure-sdk-for-go github.com/BurntSushi/toml github.com/DATA-DOG/go-sqlmock github.com/IBM/sarama github.com/Masterminds/semver
github.com/Masterminds/sprig github.com/Masterminds/squirrel github.com/Microsoft/go-winio github.com/PuerkitoBio/goquery github.com/Shopify/sarama
github.com/ThreeDotsLabs/watermill github.com/alecthomas/kingpin github.com/alecthomas/kong github.com/alicebob/miniredis github.com/allegro/bigcache
github.com/andybalholm/brotli github.com/apache/thrift github.com/asaskevich/govalidator github.com/aws/aws-lambda-go github.com/aws/aws-sdk-go
github.com/aws/aws-sdk-go-v2 github.com/beego/beego github.com/blang/semver github.com/blevesearch/bleve github.com/boltdb/bolt
github.com/bradfitz/gomemcache github.com/bufbuild/buf github.com/bwmarrin/discordgo github.com/bytedance/sonic github.com/caarlos0/env
github.com/caddyserver/caddy github.com/cenkalti/backoff github.com/census-instrumentation/opencensus-proto github.com/cespare/xxhash
github.com/charmbracelet/bubbles github.com/charmbracelet/bubbletea github.com/charmbracelet/lipgloss github.com/chromedp/chromedp
github.com/cloudflare/circl github.com/cockroachdb/errors github.com/cockroachdb/pebble github.com/containerd/containerd
github.com/containernetworking/cni github.com/coreos/go-oidc github.com/coreos/go-systemd github.com/cosmos/cosmos-sdk github.com/cpuguy83/go-md2man
github.com/creack/pty github.com/dave/jennifer github.com/davecgh/go-spew github.com/dgraph-io/badger github.com/dgraph-io/ristretto
github.com/dgrijalva/jwt-go github.com/docker/cli github.com/docker/docker github.com/docker/go-connections github.com/docker/go-units
github.com/dustin/go-humanize github.com/elastic/go-elasticsearch github.com/emicklei/go-restful github.com/envoyproxy/go-control-plane
github.com/ethereum/go-ethereum github.com/evanphx/json-patch github.com/evanw/esbuild github.com/fatih/color github.com/fatih/structs
github.com/felixge/httpsnoop github.com/fogleman/gg github.com/fsnotify/fsnotify github.com/getkin/kin-openapi github.com/getsentry/sentry-go
github.com/gin-contrib/cors github.com/gin-gonic/gin github.com/go-chi/chi github.com/go-chi/cors github.com/go-git/go-git github.com/go-gorp/gorp
github.com/go-jose/go-jose github.com/go-kit/kit github.com/go-kit/log github.com/go-logr/logr github.com/go-openapi/spec github.com/go-openapi/swag
github.com/go-playground/validator github.com/go-redis/redis github.com/go-resty/resty github.com/go-sql-driver/mysql github.com/go-swagger/go-swagger
github.com/go-telegram-bot-api/telegram-bot-api github.com/gobuffalo/buffalo github.com/gobwas/glob github.com/gobwas/ws github.com/goccy/go-json
github.com/goccy/go-yaml github.com/gocolly/colly github.com/gocql/gocql github.com/gofiber/fiber github.com/gofrs/flock github.com/gofrs/uuid
github.com/gogo/protobuf github.com/gohugoio/hugo github.com/golang-jwt/jwt github.com/golang-migrate/migrate github.com/golang/glog
github.com/golang/groupcache github.com/golang/mock github.com/golang/protobuf github.com/golang/snappy github.com/golangci/golangci-lint
github.com/google/btree github.com/google/flatbuffers github.com/google/gnostic github.com/google/go-cmp github.com/google/go-github
github.com/google/go-querystring github.com/google/gofuzz github.com/google/gopacket github.com/google/pprof github.com/google/uuid
github.com/google/wire github.com/googleapis/gax-go github.com/gorilla/context github.com/gorilla/csrf github.com/gorilla/handlers
github.com/gorilla/mux github.com/gorilla/schema github.com/gorilla/sessions github.com/gorilla/websocket github.com/grafana/loki
github.com/graph-gophers/graphql-go github.com/graphql-go/graphql github.com/grpc-ecosystem/go-grpc-middleware github.com/grpc-ecosystem/grpc-gateway
github.com/hashicorp/consul github.com/hashicorp/errwrap github.com/hashicorp/go-cleanhttp github.com/hashicorp/go-hclog
github.com/hashicorp/go-multierror github.com/hashicorp/go-plugin github.com/hashicorp/go-retryablehttp github.com/hashicorp/go-version
github.com/hashicorp/golang-lru github.com/hashicorp/hcl github.com/hashicorp/raft github.com/hashicorp/terraform-plugin-sdk
github.com/hashicorp/vault github.com/hibiken/asynq github.com/huandu/xstrings github.com/imdario/mergo github.com/inconshreveable/mousetrap
github.com/influxdata/influxdb github.com/jackc/pgconn github.com/jackc/pgx github.com/jinzhu/copier github.com/jinzhu/gorm
github.com/jinzhu/inflection github.com/jinzhu/now github.com/jmespath/go-jmespath github.com/jmoiron/sqlx github.com/joho/godotenv
github.com/jordan-wright/email github.com/json-iterator/go github.com/julienschmidt/httprouter github.com/kataras/iris
github.com/kelseyhightower/envconfig github.com/klauspost/compress github.com/knadh/koanf github.com/kr/pretty github.com/kr/text
github.com/kubernetes/kubernetes github.com/labstack/echo github.com/lestrrat-go/jwx github.com/lib/pq github.com/libp2p/go-libp2p
github.com/looplab/fsm github.com/magefile/mage github.com/magiconair/properties github.com/mailru/easyjson github.com/mattn/go-colorable
github.com/mattn/go-isatty github.com/mattn/go-runewidth github.com/mattn/go-sqlite3 github.com/matttproud/golang_protobuf_extensions
github.com/microcosm-cc/bluemonday github.com/miekg/dns github.com/minio/minio-go github.com/mitchellh/go-homedir github.com/mitchellh/mapstructure
github.com/moby/moby github.com/modern-go/concurrent github.com/modern-go/reflect2 github.com/mongodb/mongo-go-driver github.com/nats-io/nats-server
github.com/nats-io/nats.go github.com/nicksnyder/go-i18n github.com/nsqio/go-nsq github.com/olekukonko/tablewriter github.com/olivere/elastic
github.com/onsi/ginkgo github.com/onsi/gomega github.com/open-policy-agent/opa github.com/opencontainers/go-digest
github.com/opencontainers/image-spec github.com/opencontainers/runc github.com/opentracing/opentracing-go github.com/openzipkin/zipkin-go
github.com/ory/dockertest github.com/panjf2000/ants github.com/patrickmn/go-cache github.com/pelletier/go-toml github.com/pierrec/lz4
github.com/pkg/browser github.com/pkg/errors github.com/pkg/sftp github.com/pmezard/go-difflib github.com/pquerna/otp github.com/pressly/goose
github.com/prometheus/client_golang github.com/prometheus/client_model github.com/prometheus/common github.com/prometheus/procfs
github.com/prometheus/prometheus github.com/pulumi/pulumi github.com/quic-go/quic-go github.com/rabbitmq/amqp091-go github.com/redis/go-redis
github.com/rivo/tview github.com/rivo/uniseg github.com/robfig/cron github.com/rogpeppe/go-internal github.com/rs/cors github.com/rs/xid
github.com/rs/zerolog github.com/russross/blackfriday github.com/samber/lo github.com/santhosh-tekuri/jsonschema github.com/sashabaranov/go-openai
github.com/satori/go.uuid github.com/segmentio/kafka-go github.com/sergi/go-diff github.com/shirou/gopsutil github.com/shopspring/decimal
github.com/sirupsen/logrus github.com/slack-go/slack github.com/smartystreets/goconvey github.com/sony/gobreaker github.com/spaolacci/murmur3
github.com/spf13/afero github.com/spf13/cast github.com/spf13/cobra github.com/spf13/pflag github.com/spf13/viper github.com/streadway/amqp
github.com/stretchr/objx github.com/stretchr/testify github.com/stripe/stripe-go github.com/swaggo/gin-swagger github.com/swaggo/swag
github.com/syndtr/goleveldb github.com/tealeg/xlsx github.com/tendermint/tendermint github.com/testcontainers/testcontainers-go
github.com/tetratelabs/wazero github.com/tidwall/gjson github.com/tidwall/sjson github.com/twmb/franz-go github.com/uber/jaeger-client-go
github.com/ugorji/go github.com/ulikunitz/xz github.com/uptrace/bun github.com/urfave/cli github.com/urfave/negroni github.com/valyala/fasthttp
github.com/valyala/fasttemplate github.com/vektah/gqlparser github.com/vektra/mockery github.com/vishvananda/netlink github.com/vmihailenco/msgpack
github.com/volatiletech/sqlboiler github.com/xanzy/go-gitlab github.com/xdg-go/scram github.com/xeipuuv/gojsonschema github.com/xuri/excelize
github.com/yuin/goldmark github.com/yuin/gopher-lua github.com/zeromicro/go-zero go.etcd.io/bbolt go.etcd.io/etcd go.mongodb.org/mongo-driver
go.opencensus.io go.opentelemetry.io/otel go.temporal.io/sdk go.uber.org/atomic go.uber.org/fx go.uber.org/mock go.uber.org/multierr go.uber.org/zap
golang.org/x/crypto golang.org/x/exp golang.org/x/mod golang.org/x/net golang.org/x/oauth2 golang.org/x/sync golang.org/x/sys golang.org/x/term
golang.org/x/text golang.org/x/time golang.org/x/tools google.golang.org/api google.golang.org/genproto google.golang.org/grpc
google.golang.org/protobuf gopkg.in/check.v1 gopkg.in/ini.v1 gopkg.in/natefinch/lumberjack.v2 gopkg.in/yaml.v2 gopkg.in/yaml.v3
gorm.io/driver/postgres gorm.io/gorm gotest.tools/gotestsum helm.sh/helm honnef.co/go/tools k8s.io/api k8s.io/apimachinery k8s.io/client-go
k8s.io/klog k8s.io/utils modernc.org/sqlite mvdan.cc/gofumpt nhooyr.io/websocket sigs.k8s.io/controller-runtime sigs.k8s.io/yaml
`
