/** Names that attackers imitate: much-used npm packages, 1020 of them, written down by hand on 23 November 2026. */
export const popularNpm = `
@ai-sdk/openai @angular/cli @angular/common @angular/core @angular/forms @angular/router @anthropic-ai/claude-code @anthropic-ai/sdk @apollo/client
@astrojs/check @aws-sdk/client-dynamodb @aws-sdk/client-lambda @aws-sdk/client-s3 @aws-sdk/client-sqs @aws-sdk/lib-dynamodb @azure/identity
@azure/storage-blob @babel/cli @babel/core @babel/eslint-parser @babel/parser @babel/preset-env @babel/preset-react @babel/preset-typescript
@babel/runtime @babel/traverse @babel/types @biomejs/biome @chakra-ui/react @changesets/cli @clerk/nextjs @cloudflare/workers-types @commitlint/cli
@cypress/request @docusaurus/core @emotion/react @emotion/styled @esbuild/linux-x64 @eslint/js @faker-js/faker @fastify/cors @floating-ui/react
@fortawesome/fontawesome-svg-core @google-cloud/storage @google/generative-ai @graphql-codegen/cli @grpc/grpc-js @hapi/hapi @headlessui/react
@heroicons/react @hookform/resolvers @inquirer/prompts @ionic/angular @jest/globals @langchain/core @mantine/core @modelcontextprotocol/sdk
@mui/icons-material @mui/material @mui/x-data-grid @nestjs/cli @nestjs/common @nestjs/core @nestjs/swagger @nestjs/typeorm @next/eslint-plugin-next
@ngrx/store @nuxt/kit @nx/workspace @octokit/core @octokit/rest @openai/codex @opentelemetry/api @opentelemetry/sdk-node @parcel/core @pinia/nuxt
@playwright/mcp @playwright/test @prisma/client @radix-ui/react-dialog @radix-ui/react-slot @react-native-async-storage/async-storage
@react-native-community/cli @react-navigation/native @reduxjs/toolkit @remix-run/node @rollup/plugin-commonjs @rollup/plugin-node-resolve
@rollup/plugin-terser @rollup/plugin-typescript @sentry/browser @sentry/nextjs @sentry/node @sentry/react @sinclair/typebox @sindresorhus/is
@slack/bolt @slack/web-api @solana/web3.js @storybook/addon-essentials @storybook/react @stripe/stripe-js @supabase/ssr @supabase/supabase-js
@sveltejs/kit @svgr/webpack @swc/core @swc/helpers @swc/jest @tailwindcss/forms @tailwindcss/postcss @tailwindcss/vite @tanstack/react-query
@tanstack/react-table @testing-library/dom @testing-library/jest-dom @testing-library/react @testing-library/user-event @trpc/server @tsconfig/node20
@types/express @types/jest @types/jquery @types/lodash @types/mocha @types/node @types/react @types/react-dom @types/uuid @types/ws @types/yargs
@typescript-eslint/eslint-plugin @typescript-eslint/parser @typescript-eslint/utils @upstash/redis @vercel/analytics @vercel/blob @vitejs/plugin-react
@vitejs/plugin-vue @vitest/coverage-v8 @vue/cli @vue/compiler-sfc @vueuse/core @webassemblyjs/ast @xenova/transformers abort-controller acorn
agent-base ai ajv alpinejs angular animejs ansi-colors ansi-regex ansi-styles ansicolors antd apollo-server archiver arg argparse aria-query ast-types
astro async async-retry autoprefixer aws-sdk axios axios-retry babel-cli babel-core babel-eslint babel-jest babel-loader babel-preset-env
babel-runtime babel-traverse babel-types babylonjs backbone balanced-match base64-js bcrypt bcryptjs better-sqlite3 big.js bignumber.js bluebird bn.js
body-parser boom bootstrap boxen brace-expansion brotli browserify buffer bull bullmq bulma bunyan busboy bytes c8 cac cacache camel-case camelcase
caniuse-lite canvas canvas-confetti chai chalk chalk-animation chance chart.js cheerio chokidar chokidar-cli chromedriver class-transformer
class-validator classnames clean-css cli-color cli-progress cli-spinners cli-table3 cliui clone clsx cmdk coffee-script coffeescript color
color-convert color-name color-string colord colorette colors combined-stream command-line-args commander comment-json compression compressorjs
concat-map concurrently config configstore connect connect-redis content-type convict cookie cookie-parser cookie-session cookies copy-webpack-plugin
copyfiles core-js cors cosmiconfig crc-32 cron cropperjs cross-env cross-fetch cross-spawn crypto-js css-loader cssnano csso csv-parse csv-parser
csv-stringify cypress cytoscape d3 dargs dataloader date-fns date-fns-tz dayjs debug decimal.js deep-equal deep-extend deepmerge defu degit del delay
depcheck depd dequal destr detect-libc devalue diff discord.js dompurify dot-prop dotenv dotenv-cli dotenv-expand download drizzle-kit drizzle-orm
echarts editorconfig ejs electron electron-builder elliptic ember-cli embla-carousel-react emoji-regex encodeurl end-of-stream engine.io
enhanced-resolve enquirer entities env-cmd envalid enzyme error-ex es-abstract es6-promise esbuild esbuild-register escape-html escape-string-regexp
eslint eslint-config-airbnb eslint-config-next eslint-config-prettier eslint-config-standard eslint-plugin-import eslint-plugin-jest
eslint-plugin-jsx-a11y eslint-plugin-n eslint-plugin-prettier eslint-plugin-promise eslint-plugin-react eslint-plugin-react-hooks
eslint-plugin-react-refresh eslint-plugin-unicorn eslint-plugin-vue esm espree esprima estraverse eta etag ethers event-stream event-target-shim
eventemitter3 events eventsource execa expo expo-cli expo-router express express-fileupload express-rate-limit express-session express-validator faker
fast-check fast-deep-equal fast-glob fast-json-stable-stringify fast-xml-parser fastify fflate figlet file-loader file-saver file-type finalhandler
find-up firebase firebase-admin firebase-tools flat flatpickr flatted follow-redirects font-awesome foreground-child forever form-data formidable
formik fp-ts fraction.js framer-motion fs-extra fsevents fuse.js ganache gatsby gaxios generate-password get-stream gh-pages git-cz glob glob-parent
global globals globby google-auth-library googleapis got graceful-fs graphql graphql-request graphql-tag graphql-ws gray-matter grunt gsap gulp
gulp-sass hammerjs handlebars hardhat hashids he helmet highlight.js history hoist-non-react-statics hono hosted-git-info html-entities html-to-text
html-webpack-plugin html2canvas htmlparser2 http-errors http-proxy http-proxy-agent http-proxy-middleware http-server http-status-codes
https-proxy-agent husky i18next iconv-lite idb ignore image-size immer immutable import-fresh imurmurhash inherits ini ink inquirer intl-messageformat
ioredis ipaddr.js is-number is-plain-object is-promise isarray isomorphic-fetch isomorphic-git istanbul jasmine jest jimp joi jose jquery js-beautify
js-cookie js-tokens js-yaml jsdoc jsdom jsesc json-schema json-server json5 jsonfile jsonwebtoken jspdf jszip jwt-decode karma katex keypress keyv
kind-of kleur knex koa kysely langchain leaflet lerna less less-loader levelup leven libphonenumber-js lightningcss lightweight-charts lint-staged lit
lit-html localforage lodash lodash-es lodash.clonedeep lodash.debounce lodash.get lodash.isequal lodash.merge lodash.set lodash.throttle log-symbols
log4js loglevel long loose-envify lottie-react lottie-web lru-cache lucide-react luxon magic-string mailgun-js mapbox-gl markdown-it marked marko
material-ui mathjs mdast-util-from-markdown memfs memoize-one meow merge-stream mermaid method-override metro micro micromatch mime mime-types
mini-css-extract-plugin minimatch minimist minio minipass mitt mkcert mkdirp mobx mocha mocha-junit-reporter mock-fs module-alias moleculer moment
moment-timezone monaco-editor mongodb mongoose morgan mqtt ms msw multer multiformats murmurhash mustache mysql mysql2 nan nanoid nats nconf
neo4j-driver next next-auth next-i18next next-intl next-themes ng-packagr ngx-bootstrap nightwatch nise nock node-addon-api node-cron node-fetch
node-forge node-gyp node-notifier node-pre-gyp node-releases node-sass nodemailer nodemon nopt normalize-path normalize.css notistack npm
npm-check-updates npm-run-all npmlog nprogress nunjucks nuxt nwsapi nyc oauth object-assign object-hash object.assign ollama on-finished once openai
openapi-typescript opener optimist ora oxlint p-limit p-map p-queue p-retry pako papaparse parcel parse-url parse5 parseurl passport
passport-google-oauth20 passport-jwt passport-local patch-package path-exists path-to-regexp pdf-lib pdf-parse pdfjs-dist pdfkit pg pg-promise phaser
picocolors picomatch pinia pino pino-pretty pkg playwright playwright-core plop pluralize pm2 pnpm polished popper.js portfinder postcss postcss-cli
postcss-import postcss-loader postcss-nested postcss-preset-env posthog-js posthog-node preact prettier prettier-plugin-tailwindcss primeng primereact
prisma prismjs probe-image-size progress prom-client prompt prompts prop-types protobufjs proxy-addr proxy-from-env pug pump punycode puppeteer
puppeteer-core q qrcode qrcode.react qs quasar query-string querystring quill ramda rate-limiter-flexible raw-body react react-app-rewired
react-beautiful-dnd react-bootstrap react-chartjs-2 react-color react-copy-to-clipboard react-datepicker react-day-picker react-devtools react-dnd
react-dom react-draggable react-dropzone react-error-boundary react-helmet react-helmet-async react-hook-form react-hot-toast react-i18next
react-icons react-intl react-is react-leaflet react-markdown react-modal react-native react-native-gesture-handler react-native-reanimated
react-native-screens react-native-svg react-native-vector-icons react-native-webview react-pdf react-player react-query react-redux react-refresh
react-resizable-panels react-router react-router-dom react-scripts react-select react-spring react-syntax-highlighter react-table react-test-renderer
react-toastify react-tooltip react-transition-group react-use react-virtualized react-window readable-stream readline-sync recast recharts recoil
redis redis-parser redux redux-devtools-extension redux-persist redux-saga redux-thunk reflect-metadata regenerate regenerator-runtime rehype-raw
release-it remark remark-gfm replace-in-file request request-promise request-promise-native require-directory resend resolve restify retry rfdc rimraf
rollup rollup-plugin-node-resolve rollup-plugin-terser rss-parser rxjs safe-buffer safer-buffer sanitize-html sass sass-loader sax scheduler select2
selenium-webdriver semantic-release semantic-ui-react semver send sequelize serialize-javascript serve serve-static serverless serverless-http
serverless-offline shadcn sharp shell-quote shelljs shiki shortid sift signale simple-get simple-git sinon sirv slate slick-carousel slugify snyk
socket.io socket.io-client sockjs-client solc solid-js sonner sort-keys sortablejs source-map source-map-support split2 sprintf-js sqlite3 ssh2
standard standard-version statuses storybook string-width string_decoder strip-ansi strip-json-comments stripe striptags strong-error-handler
style-loader styled-components stylelint stylus sucrase superagent supertest supports-color svelte svelte-check svg.js svgo swagger-jsdoc
swagger-ui-express sweetalert2 swiper swr tailwind-merge tailwindcss tailwindcss-animate tape tar tar-fs tar-stream telegraf terminal-kit terser
text-table three three-stdlib throttle-debounce through2 tiny-invariant tinycolor2 tippy.js tmp to-regex-range toastr token-types tough-cookie
tree-kill truffle ts-jest ts-loader ts-morph ts-node ts-node-dev tsc-watch tsconfig-paths tslib tslint tslint-config-prettier tslint-plugin-prettier
tsup tsx turbo turndown twilio type-fest type-graphql typedoc typeorm typescript typescript-eslint ua-parser-js uglify-js ulid underscore undici
unified uniqid universalify unplugin unzipper update-notifier uri-js urijs url-join url-loader url-parse use-debounce use-sync-external-store
util-deprecate uuid v8-compile-cache valibot validate-npm-package-name validator vary vee-validate vercel victory viem vite vite-node vite-plugin-dts
vite-plugin-pwa vite-tsconfig-paths vitest vue vue-i18n vue-loader vue-router vue-template-compiler vuetify vuex wagmi wait-on watchpack web3 webpack
webpack-bundle-analyzer webpack-cli webpack-dev-server webpack-merge webpack-node-externals whatwg-fetch whatwg-url which winston
winston-daily-rotate-file word-wrap wordwrap workbox-webpack-plugin worker-loader wrangler wrap-ansi wrappy write-file-atomic ws xlsx xml-js xml2js
xmlbuilder xmldom xregexp xstate xterm yallist yaml yargs yarn yazl yup zod zod-to-json-schema zone.js zustand zx
`
