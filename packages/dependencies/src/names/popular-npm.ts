/** Names that attackers imitate: much-used npm packages, written down by hand on 22 November 2026. */
export const popularNpm = `
@angular/cli @angular/common @angular/core @angular/forms @angular/router @apollo/client @aws-sdk/client-s3 @babel/cli @babel/core @babel/preset-env
@babel/runtime @emotion/react @emotion/styled @eslint/js @fortawesome/fontawesome-svg-core @google-cloud/storage @hapi/hapi @jest/globals @mui/material
@nestjs/common @nestjs/core @octokit/rest @playwright/test @prisma/client @reduxjs/toolkit @rollup/plugin-node-resolve @sentry/browser @sentry/node
@storybook/react @supabase/supabase-js @tailwindcss/forms @tanstack/react-query @testing-library/jest-dom @testing-library/react @types/express
@types/jest @types/lodash @types/node @types/react @types/react-dom @typescript-eslint/eslint-plugin @typescript-eslint/parser @vitejs/plugin-react
@vue/cli acorn ajv angular ansi-regex ansi-styles anthropic apollo-server async autoprefixer aws-sdk axios babel-core babel-eslint babel-loader bcrypt
bcryptjs bluebird body-parser bootstrap boto browserify bull cac chai chalk cheerio chokidar classnames clsx coffee-script colors commander compression
concurrently connect cookie-parser cookie core-js cors cross-env cross-fetch cross-spawn css-loader csv-parse d3 date-fns dayjs debug deepmerge del
discord.js dotenv ejs electron electron-builder ember-cli enzyme esbuild eslint eslint-config-airbnb eslint-config-prettier eslint-plugin-import
eslint-plugin-prettier eslint-plugin-react eslint-plugin-vue ethers event-stream events eventemitter3 execa express express-session express-validator
fast-glob fastify file-loader firebase firebase-admin follow-redirects form-data formik framer-motion fs-extra gatsby glob globby got graphql graphql-tag
grunt gulp handlebars helmet highlight.js history hono html-webpack-plugin http-proxy http-proxy-middleware husky i18next immer immutable inquirer ioredis
isomorphic-fetch jasmine jest joi jquery js-yaml jsdom jsonwebtoken karma knex koa langchain less lerna leven lint-staged lodash lodash.get lodash.merge
log4js lru-cache luxon mapbox-gl marked material-ui memoize-one micromatch mime minimatch minimist mkdirp mobx mocha moment moment-timezone mongodb mongoose
morgan ms multer mysql mysql2 nanoid next next-auth node-cron node-fetch node-gyp node-sass nodemailer nodemon normalize.css npm-run-all nuxt nyc openai
ora parcel passport passport-jwt path-to-regexp pg phaser pino pinia playwright pluralize pnpm polished postcss postcss-loader preact prettier prisma
prop-types protobufjs pug puppeteer puppeteer-core qs query-string ramda react react-dom react-hook-form react-icons react-native react-query react-redux
react-router react-router-dom react-scripts react-select react-transition-group recharts redis redux redux-saga redux-thunk reflect-metadata
regenerator-runtime request request-promise resolve rimraf rollup rxjs sass sass-loader semver sequelize serve serverless sharp shelljs sinon socket.io
socket.io-client solid-js source-map-support sqlite3 storybook stripe style-loader styled-components stylelint supertest svelte swagger-ui-express swr
tailwindcss terser through2 three tough-cookie ts-jest ts-loader ts-node tslib tslint turbo typeorm typescript ua-parser-js uglify-js underscore undici
url-loader uuid validator vite vitest vue vue-router vuex web3 webpack webpack-cli webpack-dev-server winston ws xlsx xml2js yargs yarn yup zod zone.js zustand
color colord dargs enquirer react-window react-virtualized react-dropzone react-toastify qrcode crypto-js cookies bignumber.js bn.js elliptic
`
