// ruleid: js-public-variable-secret
const admin = createClient(process.env.NEXT_PUBLIC_SUPABASE_URL, process.env.NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY)
// ruleid: js-public-variable-secret
const openai = new OpenAI({ apiKey: import.meta.env.VITE_OPENAI_API_KEY })
// ruleid: js-public-variable-secret
const secret = process.env.REACT_APP_JWT_SECRET
// ok: js-public-variable-secret
const anon = createClient(process.env.NEXT_PUBLIC_SUPABASE_URL, process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY)
// ok: js-public-variable-secret
const server = process.env.OPENAI_API_KEY
// ok: js-public-variable-secret
const stripe = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY
